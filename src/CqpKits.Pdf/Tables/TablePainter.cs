using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>Draws rows of a table: fills, then what the cells hold, then the lines.</summary>
/// <param name="canvas">The page.</param>
/// <param name="table">The table.</param>
/// <param name="left">Left edge of the table.</param>
internal sealed class TablePainter(PageCanvas canvas, TableLayout table, int left)
{
    /// <summary>Draws rows. Lengths are measured between the middles of lines.</summary>
    /// <param name="first">First row.</param>
    /// <param name="last">Last row.</param>
    /// <param name="top">The middle of the line above the first.</param>
    /// <param name="hasTop">Whether that line is drawn.</param>
    public void Rows(int first, int last, int top, bool hasTop)
    {
        var tops = Tops(first, last, top);
        Fills(first, last, tops);
        foreach (var placed in table.Cells(first, last))
        {
            table.ContentOf(placed).Draw(canvas, BoxOf(placed, first, last, tops), table.Parts.From(placed, first));
        }

        new TableLines(canvas, table, left).Draw(first, last, tops, hasTop);
    }

    /// <summary>Draws the header rows once more, for those who see the page.</summary>
    public void Head(int top)
    {
        var last = table.Table.HeaderRows - 1;
        var tops = Tops(0, last, top);
        Fills(0, last, tops);
        foreach (var placed in table.Cells(0, last))
        {
            table.ContentOf(placed).Repeat(canvas, BoxOf(placed, 0, last, tops));
        }

        new TableLines(canvas, table, left).Draw(0, last, tops, hasTop: true);
    }

    /// <summary>Draws a part of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="contents">What of its cells stands there.</param>
    /// <param name="top">The middle of the line above it.</param>
    /// <param name="height">From there to the middle of the line below it.</param>
    /// <param name="hasTop">Whether the line above it is drawn.</param>
    public void Piece(int row, IReadOnlyDictionary<GridCell, Stack> contents, int top, int height, bool hasTop)
    {
        int[] tops = [top, top + height];
        Fills(row, row, tops);
        foreach (var (placed, part) in contents)
        {
            table.ContentOf(placed).Draw(canvas, BoxOf(placed, row, row, tops), part);
        }

        new TableLines(canvas, table, left).Draw(row, row, tops, hasTop);
    }

    private void Fills(int first, int last, int[] tops)
    {
        foreach (var placed in table.Cells(first, last))
        {
            if (table.ContentOf(placed).Fill is { } colour)
            {
                canvas.MarkArtifact();
                canvas.Fill(BoxOf(placed, first, last, tops), colour);
            }
        }
    }

    private Box BoxOf(GridCell placed, int first, int last, int[] tops)
    {
        var (x, right) = (left + table.Edge(placed.Column), left + table.Edge(placed.Column + placed.Cell.ColumnSpan));
        var top = tops[Math.Max(placed.Row, first) - first];
        var bottom = tops[Math.Min(placed.LastRow, last) - first + 1];
        return new Box(x, top, right - x, bottom - top);
    }

    private int[] Tops(int first, int last, int top)
    {
        var tops = new int[last - first + 2];
        tops[0] = top;
        for (var r = first; r <= last; r++)
        {
            tops[r - first + 1] = tops[r - first] + table.HeightOf(r, r);
        }

        return tops;
    }
}
