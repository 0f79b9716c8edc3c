using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Tables;

/// <summary>
/// Finds the rows to keep on one page: header rows with the next row, a band (one cell over all columns) with the row it heads, the rows that share a row header
/// (such as the observations of a domain), and the first two and the last two low rows, so that none stands alone under or over a page; of a long list of results the last six, so that its last page is
/// not almost empty.
/// </summary>
public sealed class RowGroups
{
    /// <summary>Least height in millimetres of a row that may stand alone: room to write in.</summary>
    private const decimal Tall = 20;

    /// <summary>Number of rows at the end of a long table without fields that stay on one page.</summary>
    private const int LastRows = 6;

    private readonly int headerRows;
    private readonly int[] spans;
    private readonly bool hasGroups;
    private readonly bool[] bands;
    private readonly bool[] tall;
    private readonly bool isLongList;

    /// <param name="table">A table with at least a row.</param>
    /// <param name="grid">Its cells by row and column, without faults.</param>
    public RowGroups(Table table, TableGrid grid)
    {
        headerRows = table.HeaderRows;
        spans = [.. Enumerable.Range(0, grid.Rows).Select(r => Span(grid, r))];
        hasGroups = spans.AsSpan().ContainsAnyExceptInRange(int.MinValue, 1);
        bands = [.. Enumerable.Range(0, grid.Rows).Select(r => grid.Columns > 1 && grid[r, 0]!.Cell is var first && first.ColumnSpan == grid.Columns && first.RowSpan == 1)];
        tall = [.. table.Rows.Select(r => RowHeight.Of(r) > Tall)];
        isLongList = headerRows > 0 && grid.Rows - headerRows >= 2 * LastRows && !BlockContent.Fields([table]).Any();
        KeptWithNext = Kept();
    }

    /// <summary>True when the row is the first of a group, other than the first group, in a table with groups.</summary>
    public bool Starts(int row) => row > headerRows && hasGroups && spans[row] > 0;

    /// <summary>
    /// For each row, whether it is on the page of the next one: headers, and groups when they fit. The first group is not kept together: when it is too tall
    /// for the rest of its page (large print, a tall header), the whole table would move and leave that page almost empty.
    /// </summary>
    public IReadOnlyList<bool> KeptWithNext { get; }

    private bool[] Kept()
    {
        var kept = new bool[spans.Length];
        kept.AsSpan(0, Math.Min(headerRows, kept.Length - 1)).Fill(true);
        for (var r = headerRows + 1; r < kept.Length; r++)
        {
            kept.AsSpan(r, Math.Max(spans[r], 1) - 1).Fill(true);
        }

        for (var r = 0; r < kept.Length - 1; r++)
        {
            kept[r] |= bands[r] || (isLongList && r >= kept.Length - LastRows) || ((r == headerRows || r == kept.Length - 2) && IsLowPair(r));
        }

        return kept;
    }

    /// <summary>True for a row of the body that is kept with the next one: neither is tall enough to stand alone.</summary>
    private bool IsLowPair(int r) => r >= headerRows && !tall[r] && !tall[r + 1];

    /// <summary>Maximum number of rows covered by the row headers that start in a row; 0 when none starts.</summary>
    private static int Span(TableGrid grid, int row)
    {
        var span = 0;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid[row, column]! is { Cell.IsRowHeader: true } placed && placed.Row == row)
            {
                span = Math.Max(span, placed.Cell.RowSpan);
            }
        }

        return span;
    }
}
