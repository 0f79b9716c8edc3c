using System.Globalization;
using CqpKits.Sheets.Reading;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Cells of a workbook: what a person sees in them.</summary>
internal static class CellFlaws
{
    /// <summary>What the cell shows: an identifier « 7012 » that is formatted « 07012 » is that. A day that is shown without its year is the day that is stored.</summary>
    public static string Shown(ReadCell cell) => Day(cell.Text) is null && Otherwise(cell) is { Length: > 0 } shown ? shown : cell.Text;

    /// <summary>What is wrong with it; null for an ordinary cell, and for a formula whose result is there.</summary>
    public static CellFlaw? Of(ReadCell cell) =>
        cell.Has(CellOddityKind.Error) ? CellFlaw.Error
        : cell.Has(CellOddityKind.Formula) && cell.Text.Length == 0 ? CellFlaw.Formula
        : cell.Has(CellOddityKind.Struck) ? CellFlaw.Struck
        : cell.Has(CellOddityKind.Unseen) || cell.Has(CellOddityKind.Covered) || Otherwise(cell) is "" ? CellFlaw.Unseen
        : cell.Has(CellOddityKind.WrittenTwice) || ShowsOtherDay(cell) ? CellFlaw.Uncertain
        : CellCleaning.FlawOf(Shown(cell));

    private static string? Otherwise(ReadCell cell) => cell.Oddities.FirstOrDefault(o => o.Kind == CellOddityKind.ShownOtherwise)?.Text;

    /// <summary>The 7th of June in a format of the United States: 06/07/2027.</summary>
    private static bool ShowsOtherDay(ReadCell cell) => Day(cell.Text) is { } stored && Otherwise(cell) is { } shown && Day(shown) is { } other && other != stored;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
