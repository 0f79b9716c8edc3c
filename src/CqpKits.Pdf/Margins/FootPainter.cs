using System.Globalization;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using CqpKits.Pdf.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;
using TextLook = CqpKits.Pdf.Drawing.TextLook;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws the feet of pages.</summary>
/// <param name="job">The document.</param>
internal sealed class FootPainter(LayoutJob job)
{
    private readonly TextLook look = job.Styles.Paragraph(StyleIds.Footer).Text.Drawn();

    /// <summary>Draws the foot of a page: the code of the issued copy at the left, or what a booklet says of those it prints; « Page X / Y » at the right.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="section">The section it is of.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">The number of pages.</param>
    public void Draw(PageCanvas canvas, PageSection section, int number, int count)
    {
        var lines = PageFoot.Lines(job.Theme, job.Scale, section.Foot, hasEnds: true);
        var text = new MarginText(canvas, Length.Millimetres(section.Page.Left), Length.Millimetres(section.Page.TextWidth));
        var top = Length.Millimetres(section.Page.Height - PageHead.Edge) - lines.Sum(l => HeightOf(text, l));
        foreach (var line in lines)
        {
            if (line.HasEnds)
            {
                text.Draw(top, job.Code ?? job.OneLine(section.FooterLeft), look, Alignment.Start);
                text.Draw(top, string.Create(CultureInfo.InvariantCulture, $"{PageFoot.Page}{number}{PageFoot.Of}{count}"), look, Alignment.End);
            }

            text.Draw(top, line.Middle ?? "", look, Alignment.Center);
            top += HeightOf(text, line);
        }
    }

    private int HeightOf(MarginText text, FootLine line) => line.HasEnds ? LineMetrics.Height(look) : text.HeightOf(line.Middle ?? "", look);
}
