using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;
using DrawingBlock = CqpKits.Documents.Blocks.Drawing;

namespace CqpKits.Pdf.Flow;

/// <summary>A drawing.</summary>
/// <param name="drawing">The drawing.</param>
/// <param name="alignment">Where it lies within the width.</param>
/// <param name="width">Width of the body or cell.</param>
/// <param name="node">Its element of the structure.</param>
internal sealed class DrawingItem(DrawingBlock drawing, Alignment alignment, int width, NodePlace node) : FlowItem
{
    /// <inheritdoc/>
    public override int Height { get; } = Length.Millimetres(drawing.Height);

    /// <inheritdoc/>
    public override void Draw(PageCanvas canvas, int x, int y, int spare = 0)
    {
        var free = width - Length.Millimetres(drawing.Width);
        var left = x + (alignment switch { Alignment.Center => free / 2, Alignment.End => free, _ => 0 });
        canvas.Mark(node.Node);
        var painter = new ShapePainter(canvas, left, y);
        foreach (var shape in drawing.Shapes)
        {
            shape.Accept(painter);
        }
    }
}
