using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>A part of a row that no page can hold whole: its cells go on from page to page.</summary>
/// <param name="table">The table.</param>
/// <param name="row">The row, from 0.</param>
/// <param name="contents">What is left of its cells. Those that end in the row say how high it is; others go on in the rows below.</param>
internal sealed class RowPiece(TableLayout table, int row, IReadOnlyDictionary<GridCell, Stack> contents) : FlowItem
{
    private bool Repeats => row >= table.Table.HeaderRows && table.Table.HeaderRows > 0;

    private int HeadHeight => Repeats ? table.HeightOf(0, table.Table.HeaderRows - 1) : 0;

    private int Around => TableLayout.Line + HeadHeight + (2 * CellLayout.Along) + TableLayout.Line;

    private int Inside => contents.Where(c => c.Key.LastRow == row).Select(c => c.Value.Height).DefaultIfEmpty().Max();

    /// <inheritdoc/>
    public override int Height => Around + Inside;

    /// <summary>A whole row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="item">The row as an item.</param>
    public static RowPiece Whole(TableLayout table, int row, FlowItem item) => new(table, row, table.Cells(row, row).ToDictionary(p => p, p => table.Parts.From(p, row)))
    {
        Before = item.Before,
        After = item.After,
        KeepsWithNext = item.KeepsWithNext,
        Position = item.Position,
    };

    /// <inheritdoc/>
    public override Parted? Force(int room)
    {
        var ending = contents.Where(c => c.Key.LastRow == row).Select(c => c.Value.Split(room - Around)).ToList();
        if (ending.TrueForAll(p => p.First.Items.Count == 0) || ending.TrueForAll(p => p.Then.Items.Count == 0))
        {
            return null;
        }

        var inside = ending.Max(p => p.First.Height);
        var parts = contents.ToDictionary(c => c.Key, c => c.Value.Split(c.Key.LastRow == row ? room - Around : inside));
        var rest = new RowPiece(table, row, parts.ToDictionary(p => p.Key, p => p.Value.Then)) { After = After, KeepsWithNext = KeepsWithNext, Position = Position };
        rest.EndRow();
        return new(new RowPiece(table, row, parts.ToDictionary(p => p.Key, p => p.Value.First)) { Before = Before, Position = Position }, rest);
    }

    /// <inheritdoc/>
    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
        var painter = new TablePainter(canvas, table, x);
        var top = y + (TableLayout.Line / 2);
        if (Repeats)
        {
            painter.Head(top);
        }

        var inside = Inside;
        var shown = contents.ToDictionary(c => c.Key, c => c.Key.LastRow == row ? c.Value : c.Value.Split(inside).First);
        painter.Piece(row, shown, top + HeadHeight, Height - HeadHeight - TableLayout.Line, hasTop: !Repeats);
    }

    /// <summary>What does not stand here of cells that go on stands in the rows below.</summary>
    private void EndRow()
    {
        var inside = Inside;
        table.Parts.EndPieces(row, contents.Where(c => c.Key.LastRow > row).Select(c => (c.Key, c.Value.Split(inside).Then)));
    }
}
