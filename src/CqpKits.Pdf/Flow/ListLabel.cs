using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Flow;

/// <summary>The mark before an item of a list.</summary>
/// <param name="Text">A bullet, a number.</param>
/// <param name="Look">How it is set.</param>
/// <param name="Indent">From the left edge to it.</param>
/// <param name="Node">Its element, a <c>Lbl</c>.</param>
internal sealed record ListLabel(string Text, TextLook Look, int Indent, NodePlace Node)
{
    public void Draw(PageCanvas canvas, int x, int baseline)
    {
        canvas.Mark(Node.Node);
        canvas.Text(x + Indent, baseline, Look, Text);
    }
}
