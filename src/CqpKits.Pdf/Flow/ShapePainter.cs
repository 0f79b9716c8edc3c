using CqpKits.Documents.Blocks;
using CqpKits.Fonts;
using CqpKits.Looks.Drawings;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>Draws the shapes of a drawing, with a method for each kind.</summary>
/// <param name="canvas">The page.</param>
/// <param name="left">Left edge of the drawing.</param>
/// <param name="top">Its top.</param>
internal sealed class ShapePainter(PageCanvas canvas, int left, int top) : IShapeVisitor<bool>
{
    public bool Visit(DrawnRectangle rectangle)
    {
        if (rectangle.Width <= 0 || rectangle.Height <= 0)
        {
            return false;
        }

        var box = new Box(X(rectangle.X), Y(rectangle.Y), Length.Millimetres(rectangle.Width), Length.Millimetres(rectangle.Height));
        if (DrawingLook.Colour(rectangle.Fill) is { } colour)
        {
            canvas.Fill(box, colour);
        }
        else
        {
            canvas.Hatch(box);
        }

        if (rectangle.Outline > 0)
        {
            canvas.Outline(box, Length.Points(rectangle.Outline), DrawingLook.Black);
        }

        return true;
    }

    public bool Visit(DrawnLine line)
    {
        canvas.Line(X(line.X1), Y(line.Y1), X(line.X2), Y(line.Y2), Length.Points(line.Weight), DrawingLook.Black, line.IsDashed);
        return true;
    }

    /// <summary>The middle of the line of a text is that of its height as a line.</summary>
    public bool Visit(DrawnText text)
    {
        var look = new TextLook(text.IsBold ? Face.Bold : Face.Regular, Length.Points(text.Size), DrawingLook.Black);
        var shown = JoinedAccents.In(text.Text);
        var width = TextMeasure.Width(look, shown);
        var x = X(text.X) - (text.Anchor switch { Alignment.Center => width / 2, Alignment.End => width, _ => 0 });
        canvas.Text(x, Y(text.Y) - (LineMetrics.Height(look) / 2) + LineMetrics.Ascent(look), look, shown);
        return true;
    }

    private int X(decimal millimetres) => left + Length.Millimetres(millimetres);

    private int Y(decimal millimetres) => top + Length.Millimetres(millimetres);
}
