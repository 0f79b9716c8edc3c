using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styling;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Tables;

namespace CqpKits.Pdf.Blocks;

/// <summary>Lays tables out.</summary>
internal sealed class TableBuilder(LayoutJob job, NodePlace parent)
{
    /// <summary>The rows of a table.</summary>
    /// <exception cref="InvalidOperationException">The table has no rows, or holes or overlapping cells.</exception>
    public IReadOnlyList<FlowItem> Build(Table table)
    {
        var grid = TableGrid.Of(table);
        if (grid.Faults.Count > 0 || grid.Rows == 0)
        {
            throw new InvalidOperationException($"Table « {table.Description} » does not add up ({grid.Rows} rows): {string.Join(" ; ", grid.Faults)}.");
        }

        var nodes = new TableNodes(table, parent);
        var look = new TableLook(job.Theme, table, grid);
        var layout = new TableLayout(table, grid, look, (placed, width) => Cell(table, look, placed, width, nodes.Cell(placed)), [.. table.Rows.Select(LeastHeight)]);
        var kept = RowGroups.Kept(table, grid);
        return [.. Enumerable.Range(0, grid.Rows).Select(r => new TableRows(layout, r, r) { KeepsWithNext = kept[r], Position = table.Position })];
    }

    private CellLayout Cell(Table table, TableLook look, GridCell placed, int width, NodePlace node)
    {
        var styling = new CellStyling(table.Style, CellStyling.RoleOf(table, placed), placed.Cell) { GreatestSize = null };
        var items = new BlockBuilder(job, styling, width, node).BuildAll(placed.Cell.Blocks);
        if (items.Count == 0)
        {
            items = [new ParagraphBuilder(job, width).Build(job.Styles.Paragraph(styling.EmptyStyle), [], Alignment.Start, node)];
        }

        return new CellLayout(new Stack(items), TableLook.IsCentered(styling), look.Fill(styling), node);
    }

    private static int LeastHeight(Row row) => Length.Millimetres(RowHeight.Of(row));
}
