using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>
/// Finds the rows to keep on one page: header rows with the next row, a band (one cell over all columns) with the row it heads, the rows that share a row header
/// (such as the observations of a domain), and the first two and the last two low rows, so that none stands alone under or over a page; of a long list of results the last six, so that its last page is
/// not almost empty.
/// </summary>
internal sealed class RowGroups
{
    /// <summary>Least height in millimetres of a row that may stand alone: room to write in.</summary>
    private const decimal Tall = 20;

    /// <summary>Number of rows at the end of a long table without fields that stay on one page.</summary>
    private const int LastRows = 6;

    private readonly int headerRows;
    private readonly int[] spans;
    private readonly bool[] bands;
    private readonly bool[] tall;
    private readonly bool isLongList;

    public RowGroups(Table table, TableGrid grid)
    {
        headerRows = table.HeaderRows;
        spans = [.. Enumerable.Range(0, grid.Rows).Select(r => Span(grid, r))];
        bands = [.. Enumerable.Range(0, grid.Rows).Select(r => grid.Columns > 1 && grid[r, 0]!.Cell is var first && first.ColumnSpan == grid.Columns && first.RowSpan == 1)];
        tall = [.. table.Rows.Select(r => RowHeight.Of(r) > Tall)];
        isLongList = headerRows > 0 && grid.Rows - headerRows >= 2 * LastRows && !BlockContent.Fields([table]).Any();
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

        KeepTogetherMarks.WithNext(rows.SkipLast(1).Where((_, r) => bands[r]));
        KeepPair(rows, headerRows);
        KeepPair(rows, rows.Length - 2);
        KeepTogetherMarks.WithNext(isLongList ? rows[^LastRows..^1] : []);
    }

    /// <summary>Keeps a row of the body with the next one, unless either is tall enough to stand alone.</summary>
    private void KeepPair(W.TableRow[] rows, int r)
    {
        if (r >= headerRows && r + 1 < rows.Length && !tall[r] && !tall[r + 1])
        {
            KeepTogetherMarks.WithNext([rows[r]]);
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
