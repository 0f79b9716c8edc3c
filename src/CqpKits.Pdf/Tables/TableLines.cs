using CqpKits.Documents.Blocks;
using CqpKits.Looks.Tables;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>Draws the lines of rows of a table, each as long as it goes on alike.</summary>
/// <param name="canvas">The page.</param>
/// <param name="table">The table.</param>
/// <param name="left">Left edge of the table.</param>
internal sealed class TableLines(PageCanvas canvas, TableLayout table, int left)
{
    private TableGrid Grid => table.Grid;

    /// <summary>Draws them.</summary>
    /// <param name="first">First row.</param>
    /// <param name="last">Last row.</param>
    /// <param name="tops">The middle of the line above each row, and of that below the last.</param>
    /// <param name="hasTop">Whether the line above the first is drawn.</param>
    public void Draw(int first, int last, int[] tops, bool hasTop)
    {
        canvas.MarkArtifact();
        for (var r = hasTop ? first : first + 1; r <= last + 1; r++)
        {
            Across(r, first, last, tops[r - first]);
        }

        for (var c = 0; c <= Grid.Columns; c++)
        {
            Down(c, first, last, tops);
        }
    }

    private void Across(int r, int first, int last, int y)
    {
        for (var c = 0; c < Grid.Columns;)
        {
            var start = c;
            var line = LineAbove(r, c, first, last);
            while (c < Grid.Columns && LineAbove(r, c, first, last) == line)
            {
                c++;
            }

            if (line.Weight > 0)
            {
                canvas.Line(left + table.Edge(start), y, left + table.Edge(c), y, Length.Points(line.Weight), line.Color);
            }
        }
    }

    private void Down(int c, int first, int last, int[] tops)
    {
        for (var r = first; r <= last;)
        {
            var start = r;
            var line = LineLeftOf(r, c);
            while (r <= last && LineLeftOf(r, c) == line)
            {
                r++;
            }

            if (line.Weight > 0)
            {
                canvas.Line(left + table.Edge(c), tops[start - first], left + table.Edge(c), tops[r - first], Length.Points(line.Weight), line.Color);
            }
        }
    }

    /// <summary>The line above a cell: at the edges of the rows that of the table, within a merged cell none.</summary>
    private TableLine LineAbove(int r, int c, int first, int last) =>
        r > first && r <= last && ReferenceEquals(Grid[r - 1, c], Grid[r, c]) ? TableLine.None
        : r == first || r > last ? table.Look.Line
        : Between(r, c);

    /// <summary>The line between two rows is named by both its cells: there is none where either has none.</summary>
    private TableLine Between(int r, int c)
    {
        var above = table.LookOf(Grid[r - 1, c]!, r - 1).Bottom;
        var below = table.LookOf(Grid[r, c]!, r).Top;
        return above == TableLine.None || below == TableLine.None ? TableLine.None : below ?? above ?? table.Look.Line;
    }

    private TableLine LineLeftOf(int r, int c) =>
        c > 0 && c < Grid.Columns && ReferenceEquals(Grid[r, c - 1], Grid[r, c]) ? TableLine.None : table.Look.Line;
}

