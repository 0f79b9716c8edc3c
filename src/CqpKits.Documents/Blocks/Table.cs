namespace CqpKits.Documents.Blocks;

/// <summary>A table with fixed column widths.</summary>
public sealed record Table : Block
{
    /// <summary>Blank between the left or right line of a cell and its content, millimetres.</summary>
    public const decimal SideMargin = 1.75m;

    /// <summary>Column widths, millimetres.</summary>
    public required IReadOnlyList<decimal> Widths { get; init; }

    /// <summary>Width of a cell with the columns that it covers, millimetres.</summary>
    public decimal WidthOf(GridCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Widths.Skip(cell.Column).Take(cell.Cell.ColumnSpan).Sum();
    }

    /// <summary>Number of rows at the top that repeat on every page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Rows. A cell merged over rows is in its first row only; the other rows have no cell for it.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>Which of its lines are drawn, and how.</summary>
    public TableStyle Style { get; init; }

    /// <summary>Alternative text for people who cannot see the table; never empty.</summary>
    public required string Description { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The look of a table.</summary>
public enum TableStyle
{
    /// <summary>All lines are drawn.</summary>
    Grid,

    /// <summary>Labels above fields, for the identity at the top of a form.</summary>
    Identity,

    /// <summary>A frame around one field: comments, signature.</summary>
    Frame,

    /// <summary>No lines, for a drawing made of cells, such as a scale.</summary>
    Plain,
}

/// <summary>A row, which is never split over two pages.</summary>
/// <param name="Cells">Its cells from left to right.</param>
public sealed record Row(IReadOnlyList<Cell> Cells);

/// <summary>A cell.</summary>
public sealed record Cell
{
    /// <summary>Blocks in the cell.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>True when it is a header of its row (a domain, a label). Cells of header rows are headers of their columns.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Horizontal alignment of its text.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Minimum height of its row in millimetres, beside what its fields need; 0 for none.</summary>
    public decimal MinHeight { get; init; }

    /// <summary>True when it continues the cell above: no line is drawn between them.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Shade of its fill, from 0 (none) to 4 (the darkest on which dark text is readable); used to draw scales.</summary>
    public int Tone { get; init; }

    /// <summary>True when its text is white on black, so that it is seen without colours; it has no shade and holds no field.</summary>
    public bool IsReversed { get; init; }
}

/// <summary>Horizontal alignment of text.</summary>
public enum Alignment
{
    /// <summary>At the start of the line.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>At the end of the line.</summary>
    End,
}
