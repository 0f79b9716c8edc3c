namespace CqpKits.Documents.Blocks;

/// <summary>
/// A drawing made of simple shapes in a box of fixed size. Lengths are millimetres from the top left corner of the box. It is black, grey and white only,
/// and is not enlarged in large print. What it shows is also in its description and in a table or text beside it.
/// </summary>
public sealed record Drawing : Block
{
    /// <summary>Width of the box, millimetres.</summary>
    public required decimal Width { get; init; }

    /// <summary>Height of the box, millimetres.</summary>
    public required decimal Height { get; init; }

    /// <summary>Alternative text for people who cannot see the drawing; never empty.</summary>
    public required string Description { get; init; }

    /// <summary>Its shapes, each drawn over those before it, none beyond the box.</summary>
    public required IReadOnlyList<Shape> Shapes { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}
