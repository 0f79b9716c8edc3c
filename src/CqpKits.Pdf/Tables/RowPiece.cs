using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>A part of a row that no page can hold whole: its cells go on from page to page.</summary>
/// <param name="table">The table.</param>
/// <param name="row">The row, from 0.</param>
/// <param name="contents">What is left of its cells.</param>
internal sealed class RowPiece(TableLayout table, int row, IReadOnlyDictionary<GridCell, Stack> contents) : FlowItem
{
    private bool Repeats => row >= table.Table.HeaderRows && table.Table.HeaderRows > 0;

    private int HeadHeight => Repeats ? table.HeightOf(0, table.Table.HeaderRows - 1) : 0;

    private int Around => TableLayout.Line + HeadHeight + (2 * CellLayout.Along) + TableLayout.Line;

    /// <inheritdoc/>
    public override int Height => Around + contents.Values.Max(c => c.Height);

    /// <inheritdoc/>
    public override Parted? Force(int room)
    {
        var parts = contents.ToDictionary(c => c.Key, c => c.Value.Split(room - Around));
        if (parts.Values.All(p => p.First.Items.Count == 0) || parts.Values.All(p => p.Then.Items.Count == 0))
        {
            return null;
        }

        return new(
            new RowPiece(table, row, parts.ToDictionary(p => p.Key, p => p.Value.First)) { Before = Before, Position = Position },
            new RowPiece(table, row, parts.ToDictionary(p => p.Key, p => p.Value.Then)) { After = After, KeepsWithNext = KeepsWithNext, Position = Position });
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

        painter.Piece(row, contents, top + HeadHeight, Height - HeadHeight - TableLayout.Line, hasTop: !Repeats);
    }
}
