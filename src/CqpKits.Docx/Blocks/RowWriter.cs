using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Tables;
using CqpKits.Looks.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes the rows of a table. Rows are never split and are tall enough to write in by hand.</summary>
internal sealed class RowWriter(WritingJob job, Table table, TableGrid grid, RowGroups groups)
{
    private readonly ColumnWidths columns = new(table.Widths);

    public W.TableRow Write(int r)
    {
        var row = new W.TableRow(Properties(r));
        for (var c = 0; c < grid.Columns;)
        {
            var placed = grid[r, c]!;
            row.Append(Cell(placed, r));
            c = placed.Column + placed.Cell.ColumnSpan;
        }

        return row;
    }

    private W.TableRowProperties Properties(int r)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (RowHeight.Of(table.Rows[r]) is > 0 and var height)
        {
            properties.Append(new W.TableRowHeight { Val = (uint)Measure.TwipsAtLeast(height), HeightType = W.HeightRuleValues.AtLeast });
        }

        if (r < table.HeaderRows)
        {
            properties.Append(new W.TableHeader());
        }

        return properties;
    }

    private W.TableCell Cell(GridCell placed, int r)
    {
        var styling = new CellStyling(table.Style, CellStyling.RoleOf(table, placed), placed.Cell) { GreatestSize = job.Fit.Size(table, placed) };
        var cell = new W.TableCell(new CellLook(job.Theme, table, styling, new CellLines(groups.Starts(r), GoesOnBelow(placed, r))).Properties(placed, r, columns));
        if (placed.Row == r)
        {
            cell.Append(new BlockWriter(job, styling).WriteAll(placed.Cell.Blocks));
        }

        // Every cell must end with a paragraph, also one that continues a merged cell.
        if (cell.LastChild is not W.Paragraph)
        {
            cell.Append(new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = styling.EmptyStyle } }));
        }

        return cell;
    }

    private bool GoesOnBelow(GridCell placed, int r) => r + 1 < grid.Rows && grid[r + 1, placed.Column] is { Cell.GoesOn: true } below && below.Row == r + 1;
}
