using CqpKits.Documents.Blocks;
using CqpKits.Looks.Tables;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Tables;

/// <summary>A table that is measured: where its columns are and how high its rows. Lengths are thousandths of a point.</summary>
internal sealed class TableLayout
{
    /// <summary>Width of its lines.</summary>
    public static int Line { get; } = Length.Points(TableLine.Thin);

    private readonly CellLayout?[,] cells;
    private readonly CellLook?[,] looks;
    private readonly int[] edges;
    private readonly TableLine[,] lines;
    private readonly int[] heights;

    /// <param name="look">The table and its look.</param>
    /// <param name="cellOf">Lays a cell out, in a width.</param>
    /// <param name="leastHeights">Least height of each row.</param>
    public TableLayout(TableLook look, Func<GridCell, int, CellLayout> cellOf, IReadOnlyList<int> leastHeights)
    {
        Look = look;
        edges = Edges(Table.Widths);
        cells = new CellLayout?[Grid.Rows, Grid.Columns];
        looks = new CellLook?[Grid.Rows, Grid.Columns];
        foreach (var placed in Cells(0, Grid.Rows - 1))
        {
            cells[placed.Row, placed.Column] = cellOf(placed, WidthOf(placed) - (2 * CellLayout.Side));
        }

        lines = Lines();
        heights = Heights(leastHeights);
        Parts = new CellParts(this);
        foreach (var placed in Cells(0, Grid.Rows - 1).Where(p => p.Cell.RowSpan > 1))
        {
            MakeRoom(placed, placed.Row, ContentOf(placed).Height);
        }
    }

    public Table Table => Look.Table;

    public TableGrid Grid => Look.Grid;

    public TableLook Look { get; }

    /// <summary>Left edge of a column, from that of the table; one more than there are columns.</summary>
    public int Edge(int column) => edges[column];

    /// <summary>Height of rows, with the lines below them.</summary>
    public int HeightOf(int first, int last)
    {
        var height = 0;
        for (var r = first; r <= last; r++)
        {
            height += heights[r];
        }

        return height;
    }

    /// <summary>The cells that stand in rows, those merged over several once, in reading order; also those that begin above.</summary>
    public IEnumerable<GridCell> Cells(int first, int last)
    {
        for (var r = first; r <= last; r++)
        {
            for (var c = 0; c < Grid.Columns;)
            {
                var placed = Grid[r, c]!;
                if (placed.Row == r || r == first)
                {
                    yield return placed;
                }

                c = placed.Column + placed.Cell.ColumnSpan;
            }
        }
    }

    /// <summary>What a cell holds.</summary>
    public CellLayout ContentOf(GridCell placed) => cells[placed.Row, placed.Column]!;

    /// <summary>What of cells over several rows stands on which page.</summary>
    public CellParts Parts { get; }

    /// <summary>Makes the last row of a cell higher, where its rows from one on are lower than what it holds.</summary>
    public void MakeRoom(GridCell placed, int first, int height)
    {
        var last = placed.LastRow;
        heights[last] += Math.Max(0, height + LineBelow(last) - HeightOf(first, last));
    }

    /// <summary>The look of a cell in one of its rows.</summary>
    private CellLook LookOf(GridCell placed, int row) => looks[row, placed.Column] ??= Look.Cell(placed, Look.Styling(placed), row);

    /// <summary>The line above a cell that is not in the first row: none within a merged cell, and none where the cell above or below it has none.</summary>
    public TableLine LineAbove(int row, int column) => lines[row, column];

    /// <summary>The lines above the cells of each row but the first.</summary>
    private TableLine[,] Lines()
    {
        var above = new TableLine[Grid.Rows, Grid.Columns];
        for (var r = 1; r < Grid.Rows; r++)
        {
            for (var c = 0; c < Grid.Columns; c++)
            {
                above[r, c] = Between(r, c);
            }
        }

        return above;
    }

    private TableLine Between(int row, int column)
    {
        if (ReferenceEquals(Grid[row - 1, column], Grid[row, column]))
        {
            return TableLine.None;
        }

        var above = LookOf(Grid[row - 1, column]!, row - 1).Bottom;
        var below = LookOf(Grid[row, column]!, row).Top;
        return above == TableLine.None || below == TableLine.None ? TableLine.None : below ?? above ?? Look.Line;
    }

    /// <summary>What the line below a row takes of the page.</summary>
    private int LineBelow(int row) =>
        Length.Points(row == Grid.Rows - 1 ? Look.Line.Weight : Enumerable.Range(0, Grid.Columns).Max(c => LineAbove(row + 1, c).Weight));

    private int WidthOf(GridCell placed) => edges[placed.Column + placed.Cell.ColumnSpan] - edges[placed.Column];

    private static int[] Edges(IReadOnlyList<decimal> widths)
    {
        var edges = new int[widths.Count + 1];
        var edge = 0m;
        for (var i = 0; i < widths.Count; i++)
        {
            edge += widths[i];
            edges[i + 1] = Length.Millimetres(edge);
        }

        return edges;
    }

    /// <summary>Each row as high as its cells need that are in no other.</summary>
    private int[] Heights(IReadOnlyList<int> least)
    {
        var result = new int[Grid.Rows];
        for (var r = 0; r < result.Length; r++)
        {
            result[r] = least[r];
            foreach (var placed in Cells(r, r).Where(p => p.Row == r && p.Cell.RowSpan == 1))
            {
                result[r] = Math.Max(result[r], ContentOf(placed).Height + LineBelow(r));
            }
        }

        return result;
    }
}
