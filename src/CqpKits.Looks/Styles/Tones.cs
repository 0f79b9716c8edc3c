using System.Globalization;

namespace CqpKits.Looks.Styles;

/// <summary>
/// The shades of drawn scales: the accent colour mixed with white. The darkest has so little of it that black text is readable on it whatever the
/// accent (contrast 5.7:1 when it is black; WCAG 2.1, 1.4.3 requires 4.5:1).
/// </summary>
public static class Tones
{
    /// <summary>Colour of text on a shade.</summary>
    public const string Text = "000000";

    /// <summary>Fill of a reversed cell.</summary>
    public const string Black = "000000";

    /// <summary>Colour of text in a reversed cell.</summary>
    public const string Reversed = "FFFFFF";

    /// <summary>The deepest shade.</summary>
    public const int Deepest = 4;

    private const decimal Step = 0.12m;

    /// <summary>Fill colour of a shade from 1 to 4, <c>RRGGBB</c>.</summary>
    public static string Of(string accent, int step) => string.Concat(Enumerable.Range(0, 3).Select(i =>
        Thinned(byte.Parse(accent.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture), Math.Clamp(step, 0, Deepest) * Step)
            .ToString("X2", CultureInfo.InvariantCulture)));

    private static byte Thinned(byte channel, decimal share) => (byte)Math.Round(255 - ((255 - channel) * share), MidpointRounding.AwayFromZero);
}
