using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styling;
using CqpKits.Looks.Tables;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Tables;

namespace CqpKits.Pdf.Blocks;

/// <summary>Lays tables out.</summary>
internal sealed class TableBuilder(LayoutJob job, NodePlace parent)
{
    /// <summary>The rows of a table.</summary>
    /// <exception cref="InvalidOperationException">The table has no rows, or holes or overlapping cells.</exception>
    public IReadOnlyList<FlowItem> Build(Table table)
    {
        var look = new TableLook(job.Theme, table, job.Fit);
        var nodes = new TableNodes(table, parent);
        var layout = new TableLayout(look, (placed, width) => Cell(look, placed, width, nodes.Cell(placed)), [.. table.Rows.Select(LeastHeight)]);
        return [.. look.KeptWithNext.Select((kept, r) => new TableRows(layout, r, r) { KeepsWithNext = kept, Position = table.Position })];
    }

    private CellLayout Cell(TableLook look, GridCell placed, int width, NodePlace node)
    {
        var styling = look.Styling(placed);
        var items = new BlockBuilder(job, styling, width, node).BuildAll(placed.Cell.Blocks);
        if (items.Count == 0)
        {
            items = [new ParagraphBuilder(job, width).Build(job.Styles.Paragraph(styling.EmptyStyle), new PerCopy<IReadOnlyList<Span>>([], null), Alignment.Start, node)];
        }

        var cell = look.Cell(placed, styling, placed.Row);
        return new CellLayout(new Stack(items), cell.IsCentered, cell.Fill, node) { Signatures = [.. CellFields.Of(placed.Cell).Where(f => !f.Field.Kind.CarriesValue)] };
    }

    private static int LeastHeight(Row row) => Length.Millimetres(RowHeight.Of(row));
}
