using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styling;

namespace CqpKits.Looks.Tables;

/// <summary>The look of a table.</summary>
public sealed class TableLook
{
    private readonly Theme theme;
    private readonly CellFit fit;
    private readonly RowGroups groups;
    private readonly CellStyling?[,] stylings;

    /// <param name="theme">The look.</param>
    /// <param name="table">The table.</param>
    /// <param name="fit">How large the texts of its cells may be.</param>
    /// <exception cref="InvalidOperationException">The table has no rows, or holes or overlapping cells.</exception>
    public TableLook(Theme theme, Table table, CellFit fit)
    {
        (this.theme, this.fit, Table) = (theme, fit, table);
        Grid = TableGrid.Of(table);
        if (Grid.Faults.Count > 0 || Grid.Rows == 0)
        {
            throw new InvalidOperationException($"Table « {table.Description} » does not add up ({Grid.Rows} rows): {string.Join(" ; ", Grid.Faults)}.");
        }

        groups = new RowGroups(table, Grid);
        stylings = new CellStyling?[Grid.Rows, Grid.Columns];
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Its cells by row and column.</summary>
    public TableGrid Grid { get; }

    /// <summary>The lines around it and between its cells, where these say no other.</summary>
    public TableLine Line => TableLine.Of(theme, Table);

    /// <summary>For each row, whether it is on the page of the next one. No row is parted.</summary>
    public IReadOnlyList<bool> KeptWithNext => groups.KeptWithNext;

    /// <summary>How the paragraphs of a cell are set.</summary>
    public CellStyling Styling(GridCell placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return stylings[placed.Row, placed.Column] ??= StylingOf(placed);
    }

    /// <summary>The look of a cell.</summary>
    /// <param name="placed">The cell.</param>
    /// <param name="styling">Its <see cref="Styling"/>.</param>
    /// <param name="row">The row: that of the cell, or a later one that it covers.</param>
    public CellLook Cell(GridCell placed, CellStyling styling, int row) => CellLook.Of(theme, Table, styling, new CellPlace(row, groups.Starts(row), GoesOnBelow(placed, row)));

    private CellStyling StylingOf(GridCell placed) => new(Table.Style, CellStyling.RoleOf(Table, placed), placed.Cell) { GreatestSize = fit.Size(Table, placed) };

    private bool GoesOnBelow(GridCell placed, int row) =>
        row + 1 < Grid.Rows && Grid[row + 1, placed.Column] is { Cell.GoesOn: true } below && below.Row == row + 1;
}
