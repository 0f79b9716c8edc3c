using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Tables;
using CqpKits.Looks.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes tables with fixed layout and exact widths, so that a page looks the same in every program.</summary>
internal static class TableWriter
{
    /// <exception cref="InvalidOperationException">The table has no rows, or holes or overlapping cells.</exception>
    public static W.Table Write(WritingJob job, Table table)
    {
        var look = new TableLook(job.Theme, table, job.Fit);
        var columns = new ColumnWidths(table.Widths);
        var result = new W.Table(
            TableProperties.Of(job.Theme, look, columns),
            new W.TableGrid(columns.Each.Select(width => new W.GridColumn { Width = Measure.Text(width) })));
        var writer = new RowWriter(job, look, columns);
        W.TableRow[] rows = [.. Enumerable.Range(0, look.Grid.Rows).Select(writer.Write)];
        KeepTogetherMarks.WithNext(rows.Where((_, r) => look.KeptWithNext[r]));
        result.Append(rows);
        return result;
    }
}
