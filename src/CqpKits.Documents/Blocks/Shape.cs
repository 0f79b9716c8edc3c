namespace CqpKits.Documents.Blocks;

/// <summary>A shape of a drawing: a closed family, dispatched by <see cref="Accept{T}"/>.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract T Accept<T>(IShapeVisitor<T> visitor);
}

/// <summary>Visits shapes, with a method for each kind.</summary>
/// <typeparam name="T">Type of the result of a visit.</typeparam>
public interface IShapeVisitor<out T>
{
    /// <summary>A rectangle.</summary>
    T Visit(DrawnRectangle rectangle);

    /// <summary>A line.</summary>
    T Visit(DrawnLine line);

    /// <summary>A text.</summary>
    T Visit(DrawnText text);
}

/// <summary>A rectangle. A width or height of 0 draws nothing.</summary>
/// <param name="X">Left edge, millimetres.</param>
/// <param name="Y">Top edge, millimetres.</param>
/// <param name="Width">Width, millimetres.</param>
/// <param name="Height">Height, millimetres.</param>
/// <param name="Fill">Its fill.</param>
public sealed record DrawnRectangle(decimal X, decimal Y, decimal Width, decimal Height, ShapeFill Fill) : Shape
{
    /// <summary>Width of its black outline in points; 0 for none.</summary>
    public decimal Outline { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IShapeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The fill of a rectangle; all are told apart on a photocopy.</summary>
public enum ShapeFill
{
    /// <summary>Black.</summary>
    Black,

    /// <summary>Grey, a third of black.</summary>
    Grey,

    /// <summary>White.</summary>
    White,

    /// <summary>Black oblique lines on white.</summary>
    Hatched,
}

/// <summary>A black straight line.</summary>
/// <param name="X1">Start from the left, millimetres.</param>
/// <param name="Y1">Start from the top, millimetres.</param>
/// <param name="X2">End from the left, millimetres.</param>
/// <param name="Y2">End from the top, millimetres.</param>
/// <param name="Weight">Width, points.</param>
public sealed record DrawnLine(decimal X1, decimal Y1, decimal X2, decimal Y2, decimal Weight) : Shape
{
    /// <summary>True when it is dashed.</summary>
    public bool IsDashed { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IShapeVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A black text on one line.</summary>
/// <param name="X">The point it starts at, ends at, or is centred on, millimetres from the left.</param>
/// <param name="Y">The middle of its line, millimetres from the top.</param>
/// <param name="Text">The text; never empty.</param>
/// <param name="Size">Size, points.</param>
public sealed record DrawnText(decimal X, decimal Y, string Text, decimal Size) : Shape
{
    /// <summary>Where the text lies from <see cref="X"/>.</summary>
    public Alignment Anchor { get; init; }

    /// <summary>True when it is bold.</summary>
    public bool IsBold { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IShapeVisitor<T> visitor) => visitor.Visit(this);
}
