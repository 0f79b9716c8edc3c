using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;
using TextLook = CqpKits.Pdf.Drawing.TextLook;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws the heads of pages.</summary>
internal sealed class HeadPainter(LayoutJob job)
{
    private const decimal Edge = 9;
    private const decimal LineHeight = 1.25m;
    private const decimal Clearance = 4;

    private readonly TextLook look = job.Styles.Paragraph(StyleIds.Header).Text.Drawn();

    public static decimal Below(LayoutJob job, PageSection section) => Edge + Clearance + Lengths.Millimetres(job.Scale.Margin * LineHeight);

    public void Draw(PageCanvas canvas, PageSection section)
    {
        if (section.Page.Head != HeadContent.Whole || section.HeaderLeft.Length + section.HeaderRight.Length == 0)
        {
            return;
        }

        var (left, width) = (Length.Millimetres(section.Page.Left), Length.Millimetres(section.Page.TextWidth));
        var text = new MarginText(canvas, left, width);
        var top = Length.Millimetres(Edge);
        text.Draw(top, section.HeaderLeft, look with { Face = Face.Bold, Colour = "000000" }, Alignment.Start);
        text.Draw(top, section.HeaderRight, look, Alignment.End);
        var y = top + LineMetrics.Height(look) + (4 * Length.Point);
        canvas.MarkArtifact(repeats: true);
        canvas.Line(left, y, left + width, y, Length.Point / 2, job.Theme.Line);
    }
}
