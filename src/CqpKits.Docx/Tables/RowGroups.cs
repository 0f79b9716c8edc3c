using CqpKits.Documents.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>
/// Finds the rows to keep on one page: header rows with the next row, and the rows that share a row header (such as the observations of a domain).
/// </summary>
internal sealed class RowGroups
{
    private readonly int headerRows;
    private readonly int[] spans;

    public RowGroups(Table table, TableGrid grid)
    {
        headerRows = table.HeaderRows;
        spans = [.. Enumerable.Range(0, grid.Rows).Select(r => Span(grid, r))];
    }

    /// <summary>True when the row is the first of a group, other than the first group, in a table with groups.</summary>
    public bool Starts(int row) => row > headerRows && spans.Any(s => s > 1) && spans[row] > 0;

    /// <summary>
    /// Keeps headers with the row after them, and groups on one page when they fit. The first group is not kept together: when it is too tall
    /// for the rest of its page (large print, a tall header), the whole table would move and leave that page almost empty.
    /// </summary>
    public void Keep(W.TableRow[] rows)
    {
        KeepTogetherMarks.WithNext(rows[..Math.Min(headerRows, rows.Length - 1)]);
        for (var r = headerRows + 1; r < rows.Length; r++)
        {
            KeepTogetherMarks.WithNext(rows[r..(r + Math.Max(spans[r], 1) - 1)]);
        }
    }

    /// <summary>Maximum number of rows covered by the row headers that start in a row; 0 when none starts.</summary>
    private static int Span(TableGrid grid, int row) => Enumerable.Range(0, grid.Columns)
        .Select(column => grid[row, column]!)
        .Where(placed => placed.Row == row && placed.Cell.IsRowHeader)
        .Select(placed => placed.Cell.RowSpan)
        .DefaultIfEmpty()
        .Max();
}
