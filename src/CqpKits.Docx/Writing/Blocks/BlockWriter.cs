using CqpKits.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Writing;

/// <summary>Blocks → paragraphs and tables, one method a kind. What a paragraph looks like depends on where it stands.</summary>
internal sealed class BlockWriter(WritingJob job, IPlace place) : IBlockVisitor<IEnumerable<OpenXmlElement>>
{
    /// <summary>The blocks of a body or cell, in order, with the paragraphs that tables need around them.</summary>
    public IReadOnlyList<OpenXmlElement> WriteAll(IReadOnlyList<Block> blocks) =>
        TableSpacing.Insert([.. blocks.SelectMany(block => block.Accept(this))]);

    public IEnumerable<OpenXmlElement> Visit(Heading heading) =>
        [Paragraph(StyleIds.Heading(heading.Level), heading.Content)];

    public IEnumerable<OpenXmlElement> Visit(Paragraph paragraph) =>
        [Paragraph(place.StyleOf(paragraph), paragraph.Content)];

    public IEnumerable<OpenXmlElement> Visit(ItemList list) => new ListWriter(this, job.Lists).Write(list);

    public IEnumerable<OpenXmlElement> Visit(Table table) => [TableWriter.Write(job, table)];

    public IEnumerable<OpenXmlElement> Visit(KeepTogether group)
    {
        OpenXmlElement[] blocks = [.. group.Blocks.SelectMany(block => block.Accept(this))];
        Keeping.OnOnePage(blocks);
        return blocks;
    }

    /// <summary>
    /// A tiny paragraph that starts a page. A <c>w:br</c> of type page would carry its own paragraph mark over as an empty line at the head of the page.
    /// </summary>
    public IEnumerable<OpenXmlElement> Visit(PageBreak pageBreak)
    {
        var tiny = TableSpacing.Tiny();
        tiny.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        return [tiny];
    }

    public IEnumerable<OpenXmlElement> Visit(SectionBreak sectionBreak) => throw new NotImplementedException();

    public IEnumerable<OpenXmlElement> Visit(TableOfContents contents) => throw new NotImplementedException();

    private W.Paragraph Paragraph(string style, IReadOnlyList<Inline> content)
    {
        var properties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } };
        if (place.Alignment == Alignment.Center)
        {
            properties.Justification = new W.Justification { Val = W.JustificationValues.Center };
        }

        var paragraph = new W.Paragraph(properties);
        paragraph.Append(new InlineWriter(job, new RunLook(place.OnAccent)).WriteAll(content));
        return paragraph;
    }
}
