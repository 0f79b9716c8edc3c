using System.Globalization;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;
using TextLook = CqpKits.Pdf.Drawing.TextLook;

namespace CqpKits.Pdf.Margins;

/// <summary>Draws the feet of pages.</summary>
internal sealed class FootPainter(LayoutJob job)
{
    private const decimal Middle = 0.4m;
    private const decimal Edge = 9;

    private readonly TextLook look = job.Styles.Paragraph(StyleIds.Footer).Text.Drawn();

    /// <summary>The code of the issued copy at the left, or what a booklet says of those it prints; « Page X / Y » at the right.</summary>
    public void Draw(PageCanvas canvas, PageSection section, string? code, int number, int count)
    {
        if (section.Page.Foot == FootContent.None)
        {
            return;
        }

        var width = Length.Millimetres(section.Page.TextWidth);
        var text = new MarginText(canvas, Length.Millimetres(section.Page.Left), width);
        var top = Length.Millimetres(section.Page.Height - Edge) - LineMetrics.Height(look);
        var branch = section.Page.Foot == FootContent.Whole ? job.Theme.FooterText : "";
        text.Draw(top, code ?? section.FooterLeft, look, Alignment.Start);
        text.Draw(top, string.Create(CultureInfo.InvariantCulture, $"Page\u00A0{number}\u00A0/\u00A0{count}"), look, Alignment.End);
        if (branch.Length > 0)
        {
            var fits = Lengths.Millimetres(WordWidth.Of(branch, "Carlito") * job.Scale.Margin) <= section.Page.TextWidth * Middle;
            text.Draw(fits ? top : top - LineMetrics.Height(look), branch, look, Alignment.Center);
        }
    }
}
