using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Tables;

/// <summary>Rows of a table that stand one below the other on a page.</summary>
/// <param name="table">The table.</param>
/// <param name="first">Its first row, from 0.</param>
/// <param name="last">Its last row.</param>
internal sealed class TableRows(TableLayout table, int first, int last) : FlowItem
{
    /// <summary>Whether they begin the table or a page: there is a line above them.</summary>
    private bool IsTop { get; init; } = first == 0;

    /// <summary>Whether the header rows stand above them once more.</summary>
    private bool Repeats { get; init; }

    /// <summary>Whether they are the last of the table.</summary>
    public bool IsEnd => last == table.Grid.Rows - 1;

    /// <inheritdoc/>
    public override int Height => (IsTop ? TableLayout.Line : 0) + HeadHeight + table.HeightOf(first, last);

    private int HeaderRows => table.Table.HeaderRows;

    private int HeadHeight => Repeats ? table.HeightOf(0, HeaderRows - 1) : 0;

    /// <inheritdoc/>
    public override FlowItem AtPageTop()
    {
        table.Parts.BeginPage(first);
        return Copy(first, last, isTop: true, repeats: first >= HeaderRows && HeaderRows > 0, this);
    }

    /// <inheritdoc/>
    public override FlowItem? Join(FlowItem next) =>
        next is TableRows rows && rows.Table == table && rows.First == last + 1 && !rows.IsTop ? Copy(first, rows.Last, IsTop, Repeats, rows) : null;

    /// <inheritdoc/>
    public override Parted? Force(int room) => first == last ? RowPiece.Whole(table, first, this).Force(room) : null;

    private TableLayout Table => table;

    private int First => first;

    private int Last => last;

    /// <inheritdoc/>
    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
        var top = y + (IsTop ? TableLayout.Line / 2 : -TableLayout.Line / 2);
        if (Repeats)
        {
            new TablePainter(canvas, table, x).Head(top);
            top += HeadHeight;
        }

        new TablePainter(canvas, table, x).Rows(first, last, top, hasTop: !Repeats);
    }

    private TableRows Copy(int from, int to, bool isTop, bool repeats, FlowItem after) => new(table, from, to)
    {
        IsTop = isTop,
        Repeats = repeats,
        Before = Before,
        After = after.After,
        KeepsWithNext = after.KeepsWithNext,
        Position = Position,
    };
}
