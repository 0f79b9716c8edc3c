using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Lines;

namespace CqpKits.Pdf.Blocks;

/// <summary>Lays a table of contents out: a line for each heading after it, which leads to it, with the number of its page.</summary>
internal sealed class ContentsBuilder(LayoutJob job, int width, NodePlace parent)
{
    private readonly ParagraphBuilder paragraphs = new(job, width);

    public IReadOnlyList<FlowItem> Build(TableOfContents contents)
    {
        var node = parent.Below("TOC");
        FlowItem[] lines = [.. job.Headings.Following.Where(h => h.Heading.Level <= contents.Levels).Select(h => Line(h.Heading, h.Destination, node.Below("TOCI")))];
        if (lines is [.., var last])
        {
            last.After = paragraphs.Space(Spaces.BelowContents);
        }

        return lines;
    }

    private ParagraphItem Line(Heading heading, string destination, NodePlace node)
    {
        var style = job.Styles.Paragraph(StyleIds.Contents(heading.Level));
        var (title, page, look) = (job.TextOf(heading), job.Headings.PageOf(destination), style.Text.Drawn());
        IReadOnlyList<Span> Spans(string text)
        {
            var description = $"{text}, page {page}";
            return [new LinkSpan(text, look, destination, description), new LeaderSpan(look), new LinkSpan(page, look, destination, description)];
        }

        return paragraphs.Build(style, title.Made(Spans), Alignment.Start, node);
    }
}
