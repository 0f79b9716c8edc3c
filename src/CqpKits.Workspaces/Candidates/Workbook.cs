using CqpKits.Diagnostics;
using CqpKits.Packages.Gate;
using CqpKits.Sheets.Reading;

namespace CqpKits.Workspaces.Candidates;

/// <summary>The first sheet of a workbook as lines of text.</summary>
internal static class Workbook
{
    /// <summary>How far a list goes: more is not a list of candidates.</summary>
    private static readonly SheetReach Reach = new(Rows: 5_000, Columns: 60);

    /// <summary>The lines that hold something, with their row numbers; or why not.</summary>
    public static Checked<IReadOnlyList<ListRow>> Read(string path, byte[] bytes)
    {
        var sheet = SheetReader.Open(bytes, WorkbookFormat.List, Reach);
        return sheet.Value is { } found
            ? Checked.Of<IReadOnlyList<ListRow>>([.. found.Rows.Select(Line).Where(r => r.Cells.Any(c => c.Trim().Length > 0))])
            : Checked.Failed<IReadOnlyList<ListRow>>(WorkbookMessages.Of(path, sheet.Refusal!, Reach));
    }

    /// <summary>All cells up to the last filled one: columns are known by their places.</summary>
    private static ListRow Line(ReadRow row) =>
        new(row.Number, [.. Enumerable.Range(0, row.Cells.Keys.Max() + 1).Select(column => row.Cells.TryGetValue(column, out var cell) ? cell.Text : "")]);
}
