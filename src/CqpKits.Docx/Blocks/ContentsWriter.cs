using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// A table of contents: a line for each heading that stands after it (not for the title above it), each with a page number of its own.
/// No TOC field (ECMA-376 part 1, 17.16.5.68) stands around the lines: Word computes the numbers within and without one alike, but LibreOffice
/// takes what such a field holds for finished text, and prints the numbers it was written with. As fields in ordinary paragraphs they are right in both.
/// </summary>
internal static class ContentsWriter
{
    /// <summary>The lines; what follows the last stands as far away as after a paragraph of text.</summary>
    public static IReadOnlyList<OpenXmlElement> Write(WritingJob job, TableOfContents contents)
    {
        W.Paragraph[] lines =
        [
            .. job.Headings.Following
                .Where(m => m.Heading.Level <= contents.Levels)
                .Select(m => Entry(m.Heading, m.Bookmark!, job.Sections.Current.Page)),
        ];
        if (lines is [.., { ParagraphProperties: { } last }])
        {
            last.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(job.Scale.Twips(3)) };
        }

        return lines;
    }

    private static W.Paragraph Entry(Heading heading, string bookmark, PageSetup page)
    {
        var link = new W.Hyperlink(TextRuns.Of(BlockContent.Text([heading]))) { Anchor = bookmark, History = true };
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
