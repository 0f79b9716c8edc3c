using System.Globalization;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Lengths and shares as OpenDocument writes them.</summary>
internal static class OdtMeasure
{
    private const decimal Most = 1_000_000;

    /// <summary>A length in twentieths of a point; null for anything else, a share too.</summary>
    public static int? Length(string? text)
    {
        if (text is not { Length: > 2 } || TwipsIn(text[^2..]) is not { } unit || !Number(text[..^2], out var value))
        {
            return null;
        }

        return (int)Math.Clamp(Math.Clamp(value, -Most, Most) * unit, -Most, Most);
    }

    /// <summary>A share in percent; null for anything else.</summary>
    public static int? Percent(string? text) =>
        text is [.. var figures, '%'] && Number(figures, out var value) ? (int)Math.Clamp(value, -Most, Most) : null;

    private static bool Number(string text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static decimal? TwipsIn(string unit) => unit switch
    {
        "pt" => 20,
        "in" => 1440,
        "cm" => 567,
        "mm" => 56.7m,
        "pc" => 240,
        "px" => 15,
        _ => null,
    };
}
