using System.Globalization;
using CqpKits.Sheets.Reading;

namespace CqpKits.Workspaces.Tables;

/// <summary>Cells of a workbook: what a person sees in them.</summary>
internal static class CellFlaws
{
    /// <summary>What the cell shows, where that is what it stores with more signs: an identifier « 7012 » that is formatted « 07012 ». Else what it stores.</summary>
    public static string Shown(ReadCell cell) => Otherwise(cell) is { } shown && Day(cell.Text) is null && IsDressed(shown, cell.Text) ? shown : cell.Text;

    /// <summary>What is wrong with it; null for an ordinary cell, and for a formula whose result is there.</summary>
    public static CellFlaw? Of(ReadCell cell) =>
        cell.Has(CellOddityKind.Error) ? CellFlaw.Error
        : cell.Has(CellOddityKind.Formula) && cell.Text.Length == 0 ? CellFlaw.Formula
        : cell.Has(CellOddityKind.Struck) ? CellFlaw.Struck
        : cell.Has(CellOddityKind.Unseen) || cell.Has(CellOddityKind.Covered) || Otherwise(cell) is "" ? CellFlaw.Unseen
        : cell.Has(CellOddityKind.WrittenTwice) ? CellFlaw.Uncertain
        : ShowsOther(cell) ? cell.Oddities.Any(o => o.IsOfSigns) ? CellFlaw.Signs : CellFlaw.Uncertain
        : CellCleaning.FlawOf(Shown(cell));

    private static string? Otherwise(ReadCell cell) => cell.Oddities.FirstOrDefault(o => o.Kind == CellOddityKind.ShownOtherwise)?.Text;

    /// <summary>
    /// Whether a person takes another value from the cell: a rounded number, the 7th of June as 06/07/2027 in a format of the United States. Not a day
    /// without its year, nor a number that is cut short because the column is narrow.
    /// </summary>
    private static bool ShowsOther(ReadCell cell) => Otherwise(cell) is { } shown && (Day(cell.Text) is { } stored
        ? Day(shown) is { } other && other != stored
        : !IsDressed(shown, cell.Text) && !shown.All(c => c == '#') && !shown.Contains("E+", StringComparison.Ordinal));

    private static bool IsDressed(string shown, string stored) =>
        Digits(shown) == Digits(stored) && (Digits(stored).Length > 0 || shown.Contains(stored, StringComparison.Ordinal));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit)).TrimStart('0');

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
