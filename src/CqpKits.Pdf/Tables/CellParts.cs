using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Flow;

namespace CqpKits.Pdf.Tables;

/// <summary>
/// What of cells over several rows stands on which page, where a page ends between their rows: it is parted as the pages are planned, and their last row is made as high as the rest
/// needs, so that nothing runs out of it.
/// </summary>
/// <param name="table">The table.</param>
internal sealed class CellParts(TableLayout table)
{
    private readonly Dictionary<(GridCell Cell, int Row), Stack> parts = [];
    private int start;

    /// <summary>What of a cell stands in its rows from one on, up to the end of the page.</summary>
    public Stack From(GridCell placed, int row) => parts.GetValueOrDefault((placed, Math.Max(placed.Row, row))) ?? table.ContentOf(placed).Content;

    /// <summary>A page begins with a row: what cells hold that began above it is parted.</summary>
    public void BeginPage(int row)
    {
        foreach (var placed in table.Cells(row, row).Where(p => p.Row < row))
        {
            var above = Math.Max(placed.Row, start);
            var (stands, rest) = From(placed, above).Split(table.HeightOf(above, row - 1) - (2 * CellLayout.Along));
            parts[(placed, above)] = stands;
            GoOn(placed, row, rest);
        }

        start = row;
    }

    /// <summary>A row ends that stood on several pages; the next one begins with what is left of the cells that go on.</summary>
    public void EndPieces(int row, IEnumerable<(GridCell Placed, Stack Left)> cells)
    {
        foreach (var (placed, left) in cells)
        {
            GoOn(placed, row + 1, left);
        }

        start = row + 1;
    }

    private void GoOn(GridCell placed, int row, Stack rest)
    {
        parts[(placed, row)] = rest;
        table.MakeRoom(placed, row, rest.Height + (2 * CellLayout.Along));
    }
}
