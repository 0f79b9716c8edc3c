using CqpKits.Documents.Blocks;

namespace CqpKits.Pdf.Tables;

/// <summary>Rows to keep on one page (for now).</summary>
internal static class RowGroups
{
    public static bool[] Kept(Table table, TableGrid grid) => [.. Enumerable.Range(0, grid.Rows).Select(r => r < table.HeaderRows)];
}

internal static class RowHeight
{
    public static decimal Of(Row row) =>
        row.Cells.Where(c => c.RowSpan == 1)
            .SelectMany(c => CqpKits.Looks.Styling.CellFields.Of(c).Select(f => f.Field.Kind.Room.Height).Append(c.MinHeight))
            .DefaultIfEmpty().Max();
}
