namespace CqpKits.Sheets.Writing;

/// <summary>How high a row is before anybody types into it: programs do not all make room for texts of several lines by themselves.</summary>
internal static class SheetHeights
{
    private const int Line = 15;
    private const int Most = 20 * Line;

    /// <summary>Points.</summary>
    public static int Of(SheetRow row, IReadOnlyList<SheetColumn> columns) => Math.Min(
        Most,
        row.Cells.Select((cell, column) => Of(cell, column < columns.Count ? columns[column] : new SheetColumn(10))).DefaultIfEmpty(Line).Max());

    private static int Of(SheetCell cell, SheetColumn column) => cell.Look switch
    {
        SheetLook.Title => 2 * Line,
        SheetLook.Muted => Line,
        _ when column.IsHidden => Line,
        _ => cell.Text.Split('\n').Sum(line => Math.Max(1, (line.Length + column.Width - 3) / Math.Max(1, column.Width - 2))) * Line,
    };
}
