using CqpKits.Diagnostics;
using CqpKits.Sheets.Reading;

namespace CqpKits.Workspaces.Tables;

/// <summary>The lines of a table that is a workbook.</summary>
internal static class WorkbookRows
{
    /// <summary>How far a table that people made goes.</summary>
    private static readonly SheetReach Reach = new(Rows: 5_000, Columns: 60);

    /// <summary>The lines that hold something; or why not.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="name">Name of the sheet; null for the one that a person sees first.</param>
    public static Checked<TableLines> Read(string path, byte[] bytes, string? name)
    {
        var sheet = SheetReader.Open(bytes, WorkbookFormat.List, Reach, name);
        return sheet.Value is { } found
            ? Checked.Of(new TableLines([.. found.Rows.Select(r => Row(found, r)).Where(r => r.IsFilled)]) { Surroundings = Surroundings(found) })
            : Checked.Failed<TableLines>(WorkbookMessages.Of(path, sheet.Refusal!, Reach));
    }

    /// <summary>All cells up to the last filled one: columns are known by their places. Cells merged downwards hold what the first of them says.</summary>
    private static TableRow Row(ReadSheet sheet, ReadRow row)
    {
        var merged = sheet.Merges.Where(m => m.LastRow > m.FirstRow && m.FirstRow < row.Number && row.Number <= m.LastRow).ToList();
        var last = Math.Min(Reach.Columns - 1, row.Cells.Keys.Concat(merged.Select(m => m.FirstColumn)).Max());
        var cells = Enumerable.Range(0, last + 1).Select(column => CellAt(sheet, row, column, merged)).ToList();
        return new TableRow(row.Number, [.. cells.Select(c => c is null ? "" : CellFlaws.Shown(c))])
        {
            IsHidden = row.IsHidden,
            Flaws = cells.Select((cell, column) => (flaw: cell is null ? null : CellFlaws.Of(cell), column)).Where(c => c.flaw is not null).ToDictionary(c => c.column, c => c.flaw!.Value),
        };
    }

    private static ReadCell? CellAt(ReadSheet sheet, ReadRow row, int column, List<CellRange> merged)
    {
        var own = row.Cells.GetValueOrDefault(column);
        return own is null && merged.Where(m => m.FirstColumn == column).Select(m => (CellRange?)m).FirstOrDefault() is { } range
            ? sheet.Rows.FirstOrDefault(r => r.Number == range.FirstRow)?.Cells.GetValueOrDefault(column)
            : own;
    }

    private static TableSurroundings Surroundings(ReadSheet sheet) => new(
        sheet.Name,
        sheet.Others,
        Enumerable.Range(0, Reach.Columns).Where(sheet.IsHidden).ToHashSet(),
        [.. sheet.Notes.Select(n => (RowOf(n.Place), CellCleaning.OneLine(n.Text)))],
        sheet.Drawings.SelectMany(d => Enumerable.Range(d.FirstRow, Math.Clamp(d.LastRow - d.FirstRow + 1, 0, Reach.Rows))).ToHashSet());

    private static int RowOf(string place) =>
        int.TryParse(place.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$".ToCharArray()), System.Globalization.CultureInfo.InvariantCulture, out var row) ? row : 0;
}
