using System.Globalization;

namespace CqpKits.Sheets.Reading.Formats;

/// <summary>A number as a format of fractions shows it: 70 is 70, 70.5 is 70 1/2.</summary>
internal static class ShownFraction
{
    private const int LargestDenominator = 999;

    /// <summary>What is shown; literals stand after it.</summary>
    public static string Of(FormatSection section, decimal value)
    {
        var bar = section.Pieces.Index().First(p => p.Item.Kind == FormatPieceKind.Slash).Index;
        var below = section.Pieces.Skip(bar + 1).ToList();
        var stated = string.Concat(below.TakeWhile(p => p.Text.Length == 1 && char.IsAsciiDigit(p.Text[0])).Select(p => p.Text));
        var whole = Math.Floor(Math.Abs(value));
        var (above, under) = int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var fixedUnder) && fixedUnder > 0
            ? (Math.Round((Math.Abs(value) - whole) * fixedUnder, MidpointRounding.AwayFromZero), fixedUnder)
            : Nearest(Math.Abs(value) - whole, Math.Min(LargestDenominator, (int)Math.Pow(10, below.Count(p => p.Kind == FormatPieceKind.Digit)) - 1));
        var literals = string.Concat(section.Pieces.Take(bar).Concat(below.Skip(stated.Length)).Where(p => p.Kind == FormatPieceKind.Literal).Select(p => p.Text.Trim()));
        var hasWhole = section.Pieces.Take(bar).SkipWhile(p => p.Kind != FormatPieceKind.Digit).SkipWhile(p => p.Kind == FormatPieceKind.Digit).Any(p => p.Kind == FormatPieceKind.Digit);
        (whole, above) = above == under ? (whole + 1, 0) : (whole, above);
        var shown = !hasWhole ? Said((whole * under) + above, under) : above == 0 ? NumberFormat.French(whole) : $"{NumberFormat.French(whole)} {Said(above, under)}";
        return (value < 0 ? "-" : "") + shown + literals;
    }

    private static string Said(decimal above, int under) => FormattableString.Invariant($"{above:0}/{under}");

    private static (decimal Above, int Under) Nearest(decimal part, int most) =>
        Enumerable.Range(1, Math.Max(1, most)).Select(under => (Above: Math.Round(part * under, MidpointRounding.AwayFromZero), Under: under))
            .MinBy(f => Math.Abs((f.Above / f.Under) - part));
}
