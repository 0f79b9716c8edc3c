using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Tables;
using CqpKits.Looks.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes the rows of a table. Rows are never split and are tall enough to write in by hand.</summary>
internal sealed class RowWriter(WritingJob job, TableLook look, ColumnWidths columns)
{
    private readonly Table table = look.Table;

    public W.TableRow Write(int r)
    {
        var row = new W.TableRow(Properties(r));
        for (var c = 0; c < look.Grid.Columns;)
        {
            var placed = look.Grid[r, c]!;
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
        var styling = look.Styling(placed);
        var cell = new W.TableCell(CellProperties.Of(look.Cell(placed, styling, r), placed, r, columns));
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
}
