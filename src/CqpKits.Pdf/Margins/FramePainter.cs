using CqpKits.Looks.Margins;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws the double rule around framed pages.</summary>
internal static class FramePainter
{
    public static void Draw(PageCanvas canvas, PageSection section, string colour)
    {
        if (!section.Page.IsFramed)
        {
            return;
        }

        canvas.MarkArtifact(repeats: true);
        var weight = Length.Points(PageFrame.Weight);
        var outer = Length.Points(PageFrame.FromEdge) + (weight / 2);
        foreach (var edge in (int[])[outer, outer + (2 * weight)])
        {
            canvas.Outline(new Box(edge, edge, canvas.Width - (2 * edge), canvas.Height - (2 * edge)), weight, colour);
        }
    }
}
