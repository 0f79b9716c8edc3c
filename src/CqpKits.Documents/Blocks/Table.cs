namespace CqpKits.Documents.Blocks;

/// <summary>A table with fixed column widths.</summary>
public sealed record Table : Block
{
    /// <summary>Column widths, millimetres.</summary>
    public required IReadOnlyList<decimal> Widths { get; init; }

    /// <summary>Number of rows at the top that repeat on every page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Rows. A cell merged over rows stands in its first row only; the others have no cell for it.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>How it is drawn.</summary>
    public TableStyle Style { get; init; }

    /// <summary>What the table is, for those who do not see it; never empty.</summary>
    public required string Description { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>How a table is drawn.</summary>
public enum TableStyle
{
    /// <summary>A grid: all lines.</summary>
    Grid,

    /// <summary>Labels over fields at the head of a form.</summary>
    Identity,

    /// <summary>A frame around one field: comments, signature.</summary>
    Frame,

    /// <summary>No lines: a drawing made of cells, such as a scale.</summary>
    Plain,
}

/// <summary>A row; it is never split over two pages.</summary>
/// <param name="Cells">Its cells from left to right.</param>
public sealed record Row(IReadOnlyList<Cell> Cells);

/// <summary>A cell.</summary>
public sealed record Cell
{
    /// <summary>Content.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether it names its row (a domain, a label); cells of header rows name their column.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Where its text stands across.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Least height of its row, millimetres, beyond what its fields ask for; 0 for none.</summary>
    public decimal MinHeight { get; init; }

    /// <summary>Whether it goes on from the cell above: no line between them.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Depth of its fill, 0 (none) to 4 (deepest tint on which dark text still reads): the steps of a drawn scale.</summary>
    public int Tone { get; init; }
}

/// <summary>Alignment.</summary>
public enum Alignment
{
    /// <summary>At the start of the line.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>At the end of the line.</summary>
    End,
}
