using CqpKits.Documents.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>The rows that belong together: a header row and the next one; the rows that share a row header (the observations of a domain).</summary>
internal sealed class RowGroups
{
    private readonly int headerRows;
    private readonly int[] spans;

    public RowGroups(Table table, TableGrid grid)
    {
        headerRows = table.HeaderRows;
        spans = [.. Enumerable.Range(0, grid.Rows).Select(r => Span(grid, r))];
    }

    /// <summary>Whether a row is the first of a group below the header, in a table that has groups.</summary>
    public bool Starts(int row) => row > headerRows && spans.Any(s => s > 1) && spans[row] > 0;

    /// <summary>
    /// A header is never alone at the foot of a page, and a group stays on one page where there is room for it. The first one does not: where it is too tall
    /// for what the page has left (large print, a tall head), the page would hold nothing but what is above the table.
    /// </summary>
    public void Keep(W.TableRow[] rows)
    {
        KeepTogetherMarks.WithNext(rows[..Math.Min(headerRows, rows.Length - 1)]);
        for (var r = headerRows + 1; r < rows.Length; r++)
        {
            KeepTogetherMarks.WithNext(rows[r..(r + Math.Max(spans[r], 1) - 1)]);
        }
    }

    /// <summary>Rows that the row headers starting in a row cover; 0 where none starts.</summary>
    private static int Span(TableGrid grid, int row) => Enumerable.Range(0, grid.Columns)
        .Select(column => grid[row, column]!)
        .Where(placed => placed.Row == row && placed.Cell.IsRowHeader)
        .Select(placed => placed.Cell.RowSpan)
        .DefaultIfEmpty()
        .Max();
}
