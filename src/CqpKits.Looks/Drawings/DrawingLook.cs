using CqpKits.Documents.Blocks;
using CqpKits.Looks.Widths;

namespace CqpKits.Looks.Drawings;

/// <summary>
/// How shapes are drawn; lines are black. A drawing is a line of its paragraph: as high as it says, without space above or below, at the side where the text of its place is aligned.
/// </summary>
public static class DrawingLook
{
    /// <summary>Colour of lines, texts and black fills, and of the stripes of a hatched fill, which rise to the right on white.</summary>
    public const string Black = "000000";

    /// <summary>Colour of white fills, and of the ground of a hatched one.</summary>
    public const string White = "FFFFFF";

    private const string Grey = "A6A6A6";

    /// <summary>Height of the line of a text, as a multiple of its size.</summary>
    private const decimal LineHeight = 1.3m;

    /// <summary>Colour of a fill, <c>RRGGBB</c>; null for stripes.</summary>
    public static string? Colour(ShapeFill fill) => fill switch
    {
        ShapeFill.Black => Black,
        ShapeFill.Grey => Grey,
        ShapeFill.White => White,
        _ => null,
    };

    /// <summary>
    /// The box of a text on one line, which stands in its middle, aligned as it is anchored: from the anchor to the edge of the drawing, or as far on both sides of it.
    /// </summary>
    public static TextBox Box(Drawing drawing, DrawnText text)
    {
        var height = Lengths.Millimetres(text.Size) * LineHeight;
        var (left, right) = text.Anchor switch
        {
            Alignment.Start => (text.X, drawing.Width),
            Alignment.End => (0, text.X),
            _ => (Math.Max(0, (2 * text.X) - drawing.Width), Math.Min(drawing.Width, 2 * text.X)),
        };
        return new TextBox(left, text.Y - (height / 2), right - left, height);
    }
}

/// <summary>The box of a text; millimetres from the top left corner of the drawing.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record TextBox(decimal X, decimal Y, decimal Width, decimal Height);
