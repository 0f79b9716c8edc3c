using CqpKits.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Writing;

/// <summary>Head and foot of every page.</summary>
internal static class PageMargins
{
    /// <summary>Who issues it at the left, what it is at the right, a thin rule below; nothing where there is nothing to say.</summary>
    public static W.Header Header(Document document, Theme theme)
    {
        var line = Line(StyleIds.Header, document.Page, [TextRuns.Of(document.HeaderLeft)], [TextRuns.Of(document.HeaderRight)]);
        if (document.HeaderLeft.Length + document.HeaderRight.Length > 0)
        {
            line.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders(
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 4, Color = theme.Line });
        }

        return new W.Header(line);
    }

    /// <summary>The code of the issued copy at the left, « Page X / Y » at the right.</summary>
    public static W.Footer Footer(Document document)
    {
        var code = TextRuns.Of(document.Issue?.Code.ToString() ?? "", new W.RunProperties { NoProof = new W.NoProof() });
        return new W.Footer(Line(StyleIds.Footer, document.Page, [code],
            [TextRuns.Of("Page\u00A0"), .. Field("PAGE"), TextRuns.Of("\u00A0/\u00A0"), .. Field("NUMPAGES")]));
    }

    private static W.Paragraph Line(string style, PageSetup page, IEnumerable<W.Run> left, IEnumerable<W.Run> right)
    {
        var line = new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style },
            Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = Measure.Twips(page.TextWidth) }),
        });
        line.Append(left);
        line.Append(new W.Run(new W.TabChar()));
        line.Append(right);
        return line;
    }

    /// <summary>
    /// A complex field (ECMA-376 part 1, 17.16.2) with a value for programs that do not compute it. Word recomputes page fields when it lays out; the
    /// setting that asks it to update all fields would greet people with a question.
    /// </summary>
    private static IEnumerable<W.Run> Field(string instruction) =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        TextRuns.Of("1"),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];
}
