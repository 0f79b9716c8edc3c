using System.Globalization;
using System.Text;

namespace CqpKits.Sheets.Reading.Formats;

/// <summary>A number as a section of digits shows it: rounded, scaled, in groups, among literals.</summary>
internal static class ShownNumber
{
    private const char Group = '\u202F';
    private const int MostDecimals = 20;

    /// <summary>What is shown.</summary>
    /// <param name="section">The section.</param>
    /// <param name="signed">The number with the sign that is shown by itself.</param>
    /// <param name="value">What is stored.</param>
    public static ShownValue Of(FormatSection section, decimal signed, decimal value)
    {
        var isPercent = section.Has(FormatPieceKind.Percent);
        var shown = section.Has(FormatPieceKind.Exponent) ? signed.ToString("0.00E+00", CultureInfo.InvariantCulture).Replace('.', ',')
            : section.Has(FormatPieceKind.Slash) ? ShownFraction.Of(section, signed)
            : Decimal(section, signed);
        var expected = isPercent ? NumberFormat.French(value * 100) + "%" : NumberFormat.French(value);
        return new ShownValue(isPercent ? NumberNature.Percent : NumberNature.Plain, shown, Bare(shown) == expected, section.Colour);
    }

    private static string Decimal(FormatSection section, decimal signed)
    {
        if (section.Has(FormatPieceKind.General) || section.IsText)
        {
            return string.Concat(section.Pieces.Select(p => p.Kind is FormatPieceKind.General or FormatPieceKind.Text ? NumberFormat.French(signed) : p.Text));
        }

        var pieces = section.Pieces;
        var point = IndexOf(pieces, p => p.Kind == FormatPieceKind.Point) is { } at ? at : pieces.Count;
        var decimals = Math.Min(MostDecimals, pieces.Skip(point).Count(p => p.Kind == FormatPieceKind.Digit));
        var scaled = Math.Round(Math.Abs(signed) * Scale(pieces, point), decimals, MidpointRounding.AwayFromZero);
        var digits = scaled.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('.');
        var hasDigits = section.Has(FormatPieceKind.Digit);
        var whole = hasDigits ? Whole([.. pieces.Take(point)], digits[0].TrimStart('0'), point < pieces.Count) : string.Concat(pieces.Take(point).Select(Fixed));
        return (signed < 0 && (scaled != 0 || !hasDigits) ? "-" : "") + whole + Rest(pieces.Skip(point), digits.Length > 1 ? digits[1] : "");
    }

    /// <summary>A hundred for each percent sign; a thousandth for each comma after the last digit, of the whole or of all.</summary>
    private static decimal Scale(IReadOnlyList<FormatPiece> pieces, int point)
    {
        var scale = 1m;
        for (var i = 0; i < pieces.Count; i++)
        {
            var isScaling = pieces[i].Kind == FormatPieceKind.Comma && IsAfterDigits(pieces, i, i < point ? point : pieces.Count);
            scale = pieces[i].Kind == FormatPieceKind.Percent ? scale * 100 : isScaling ? scale / 1000 : scale;
        }

        return scale;
    }

    private static bool IsAfterDigits(IReadOnlyList<FormatPiece> pieces, int comma, int end) =>
        pieces.Take(comma).Any(p => p.Kind == FormatPieceKind.Digit) && !pieces.Take(end).Skip(comma).Any(p => p.Kind == FormatPieceKind.Digit);

    /// <summary>The digits of the whole, set into their places from the right; the first place takes all that are left.</summary>
    private static string Whole(IReadOnlyList<FormatPiece> pieces, string digits, bool hasPoint)
    {
        var (first, last) = (IndexOf(pieces, p => p.Kind == FormatPieceKind.Digit), pieces.Count - 1);
        var groups = first is { } from && pieces.Skip(from).Index().Any(p => p.Item.Kind == FormatPieceKind.Comma && pieces.Skip(from + p.Index).Any(q => q.Kind == FormatPieceKind.Digit));
        var (shown, left, set) = ("", digits.Length, 0);
        void Set(string digit)
        {
            shown = digit + (groups && set > 0 && set % 3 == 0 && digit.Length > 0 && digit != " " ? Group : "") + shown;
            set++;
        }

        for (var i = last; i >= 0; i--)
        {
            if (pieces[i].Kind != FormatPieceKind.Digit)
            {
                shown = Fixed(pieces[i]) + shown;
                continue;
            }

            Set(left > 0 ? digits[--left].ToString() : pieces[i].Text == "0" ? "0" : pieces[i].Text == "?" ? " " : "");
            while (i == first && left > 0)
            {
                Set(digits[--left].ToString());
            }
        }

        return first is null && hasPoint ? shown + digits : shown;
    }

    private static string Rest(IEnumerable<FormatPiece> pieces, string digits)
    {
        var (shown, next) = (new StringBuilder(), 0);
        var kept = digits.TrimEnd('0').Length;
        foreach (var piece in pieces)
        {
            if (piece.Kind != FormatPieceKind.Digit)
            {
                shown.Append(piece.Kind == FormatPieceKind.Point ? (shown.Length == 0 ? "," : "") : Fixed(piece));
                continue;
            }

            shown.Append(next < kept || piece.Text == "0" ? digits.ElementAtOrDefault(next) : piece.Text == "?" ? ' ' : '\0');
            next++;
        }

        return shown.Replace("\0", "").ToString();
    }

    private static string Fixed(FormatPiece piece) => piece.Kind is FormatPieceKind.Comma ? "" : piece.Text;

    /// <summary>Without spaces and without the zeros that end a fraction: what a person takes from it.</summary>
    private static string Bare(string shown)
    {
        var text = string.Concat(shown.Where(c => !char.IsWhiteSpace(c)));
        var unit = text.EndsWith('%') ? "%" : "";
        var number = text[..^unit.Length];
        number = number.StartsWith(',') ? "0" + number : number;
        return (number.Contains(',', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd(',') : number) + unit;
    }

    private static int? IndexOf(IReadOnlyList<FormatPiece> pieces, Func<FormatPiece, bool> isIt) =>
        pieces.Index().Where(p => isIt(p.Item)).Select(p => (int?)p.Index).FirstOrDefault();
}
