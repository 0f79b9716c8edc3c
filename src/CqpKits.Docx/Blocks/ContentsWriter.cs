using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// Writes a table of contents: a line for each heading after it (not for the title above it), each with its own page number field.
/// There is no TOC field (ECMA-376 part 1, 17.16.5.68) around the lines. Word computes the numbers with or without it, but LibreOffice
/// treats the content of such a field as finished text and does not compute them. In ordinary paragraphs both compute them.
/// </summary>
internal static class ContentsWriter
{
    /// <summary>The lines; the last has the space after it of a paragraph of text.</summary>
    public static IReadOnlyList<OpenXmlElement> Write(WritingJob job, TableOfContents contents)
    {
        W.Paragraph[] lines =
        [
            .. job.Headings.Following
                .Where(m => m.Heading.Level <= contents.Levels)
                .Select(m => Entry(job, m.Heading, m.Bookmark!, job.Sections.Current.Page)),
        ];
        if (lines is [.., { ParagraphProperties: { } last }])
        {
            last.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(job.Scale.Twips(Spaces.BelowContents)) };
        }

        return lines;
    }

    private static W.Paragraph Entry(WritingJob job, Heading heading, string bookmark, PageSetup page)
    {
        var link = new W.Hyperlink(job.Holes.TextOf(heading)) { Anchor = bookmark, History = true };
        link.Append(new W.Run(new W.TabChar()));
        link.Append(PageNumber.Of(bookmark));
        return new W.Paragraph(
            new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Contents(heading.Level) },
                Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = Measure.Twips(page.TextWidth) }),
            },
            link);
    }
}
