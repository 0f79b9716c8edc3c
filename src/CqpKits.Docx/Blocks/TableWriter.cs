using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes tables with fixed layout and exact widths, so that a page looks the same in every program.</summary>
internal static class TableWriter
{
    /// <exception cref="InvalidOperationException">The table has no rows, or holes or overlapping cells.</exception>
    public static W.Table Write(WritingJob job, Table table)
    {
        var grid = TableGrid.Of(table);
        if (grid.Faults.Count > 0 || grid.Rows == 0)
        {
            throw new InvalidOperationException($"Table « {table.Description} » does not add up ({grid.Rows} rows): {string.Join(" ; ", grid.Faults)}.");
        }

        var columns = new ColumnWidths(table.Widths);
        var result = new W.Table(
            TableLook.Properties(job.Theme, table, columns),
            new W.TableGrid(columns.Each.Select(width => new W.GridColumn { Width = Measure.Text(width) })));
        var groups = new RowGroups(table, grid);
        var writer = new RowWriter(job, table, grid, groups);
        W.TableRow[] rows = [.. Enumerable.Range(0, grid.Rows).Select(writer.Write)];
        groups.Keep(rows);
        result.Append(rows);
        return result;
    }
}
