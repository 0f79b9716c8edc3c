using CqpKits.Documents.Blocks;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using CqpKits.Pdf.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;
using TextLook = CqpKits.Pdf.Drawing.TextLook;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws the heads of pages.</summary>
/// <param name="job">The document.</param>
internal sealed class HeadPainter(LayoutJob job)
{
    private readonly PageHead head = job.Head;
    private readonly TextLook look = job.Styles.Paragraph(StyleIds.Header).Text.Drawn();

    private TextLook Whose => look with { Face = Face.Bold, Colour = StyleBook.Black };

    /// <summary>Draws the head of a page.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="section">The section it is of.</param>
    public void Draw(PageCanvas canvas, PageSection section)
    {
        var (left, width) = (Length.Millimetres(section.Page.Left), Length.Millimetres(section.Page.TextWidth));
        var text = new MarginText(canvas, left, width);
        var top = Length.Millimetres(PageHead.From(section));
        if (head.HasLogos(section))
        {
            top = DrawLogos(canvas, section, text, top);
        }

        var lines = head.Lines(section);
        foreach (var line in lines)
        {
            top = Math.Max(Draw(text, top, line), top + LineMetrics.Height(look));
        }

        if (lines.Count > 0)
        {
            var y = top + Length.Points(PageHead.RuleDistance);
            canvas.MarkArtifact(repeats: true);
            canvas.Line(left, y, left + width, y, Length.Points(PageHead.RuleWeight), job.Theme.Line);
        }
    }

    private int Draw(MarginText text, int top, HeadLine line)
    {
        var bottom = text.Draw(top, job.OneLine(line.Left ?? ""), Whose, Alignment.Start);
        bottom = Math.Max(bottom, text.Draw(top, line.Middle ?? "", look, Alignment.Center));
        return Math.Max(bottom, text.Draw(top, job.OneLine(line.Right ?? ""), look, Alignment.End));
    }

    /// <summary>The logos stand on one line with the text between them; the top of what follows.</summary>
    private int DrawLogos(PageCanvas canvas, PageSection section, MarginText text, int top)
    {
        var height = Length.Millimetres(head.Logos.Max(l => l.Height));
        var bottom = top + height;
        foreach (var logo in head.Logos)
        {
            var width = Length.Millimetres(logo.Width);
            var x = logo.IsLeft ? Length.Millimetres(section.Page.Left) : Length.Millimetres(section.Page.Width - section.Page.Right) - width;
            canvas.MarkArtifact(repeats: true);
            canvas.Picture(new Box(x, bottom - Length.Millimetres(logo.Height), width, Length.Millimetres(logo.Height)), logo.Logo);
        }

        text.Draw(bottom - LineMetrics.Ascent(look), head.BetweenLogos(section) ?? "", look, Alignment.Center);
        return bottom + Length.Points(Spaces.BelowLogos * job.Scale.Space);
    }
}
