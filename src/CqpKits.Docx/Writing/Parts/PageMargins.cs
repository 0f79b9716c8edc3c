using CqpKits.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Writing;

/// <summary>Head and foot of every page.</summary>
internal static class PageMargins
{
    /// <summary>Who issues it at the left, what it is at the right, a thin rule below; nothing where there is nothing to say.</summary>
    public static W.Header Header(PageSection section, Theme theme)
    {
        var line = Line(StyleIds.Header, section.Page.TextWidth, [TextRuns.Of(section.HeaderLeft)], [TextRuns.Of(section.HeaderRight)]);
        if (section.HeaderLeft.Length + section.HeaderRight.Length > 0)
        {
            line.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders(
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 4, Color = theme.Line });
        }

        return new W.Header(line);
    }

    /// <summary>The code of the issued copy at the left, « Page X / Y » at the right. Word computes page fields whenever it lays out.</summary>
    public static W.Footer Footer(Document document, decimal width)
    {
        var code = TextRuns.Of(document.Issue?.Code.ToString() ?? "", new W.RunProperties { NoProof = new W.NoProof() });
        return new W.Footer(Line(StyleIds.Footer, width, [code],
            [TextRuns.Of("Page\u00A0"), .. ComplexField.Of("PAGE", "1"), TextRuns.Of("\u00A0/\u00A0"), .. ComplexField.Of("NUMPAGES", "1")]));
    }

    private static W.Paragraph Line(string style, decimal width, IEnumerable<W.Run> left, IEnumerable<W.Run> right)
    {
        var line = new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style },
            Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = Measure.Twips(width) }),
        });
        line.Append(left);
        line.Append(new W.Run(new W.TabChar()));
        line.Append(right);
        return line;
    }
}
