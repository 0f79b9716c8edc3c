using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using CqpKits.Docx.Sections;
using CqpKits.Docx.Tables;
using CqpKits.Looks.Keeping;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Looks.Widths;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// Writes blocks as paragraphs and tables, with a method for each kind. The style of a paragraph depends on whether it is in the body or in a cell.
/// </summary>
internal sealed class BlockWriter(WritingJob job, IParagraphStyling styling) : IBlockVisitor<IEnumerable<OpenXmlElement>>
{
    /// <summary>The elements of the blocks of a body or cell, in order, with the paragraphs that tables need around them.</summary>
    public IReadOnlyList<OpenXmlElement> WriteAll(IReadOnlyList<Block> blocks) => TableSpacing.Insert(Written(blocks), job.Scale);

    public IEnumerable<OpenXmlElement> Visit(Heading heading) =>
        [Marked(Apart(heading, Paragraph(StyleIds.Heading(heading.Level), heading.Content)), job.Headings.Next())];

    public IEnumerable<OpenXmlElement> Visit(Paragraph paragraph)
    {
        var written = Paragraph(styling.StyleOf(paragraph), paragraph.Content);
        if (paragraph.Style == ParagraphStyle.Name)
        {
            Fit(written, paragraph);
        }

        return [written];
    }

    public IEnumerable<OpenXmlElement> Visit(ItemList list) => new ListWriter(this, job).Write(list);

    public IEnumerable<OpenXmlElement> Visit(Table table) => [TableWriter.Write(job, table)];

    public IEnumerable<OpenXmlElement> Visit(KeepTogether group)
    {
        var writer = group.IsCentered ? new BlockWriter(job, new BodyStyling(Alignment.Center)) : this;
        OpenXmlElement[] blocks = [.. writer.Written(group.Blocks)];
        KeepTogetherMarks.OnOnePage(blocks);
        return blocks;
    }

    /// <summary>
    /// A tiny paragraph that starts a page. With a <c>w:br</c> of type page, the mark of its paragraph would be an empty line at the top of the next page.
    /// </summary>
    public IEnumerable<OpenXmlElement> Visit(PageBreak pageBreak)
    {
        var tiny = TableSpacing.Tiny();
        tiny.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        return [tiny];
    }

    public IEnumerable<OpenXmlElement> Visit(SectionBreak sectionBreak) => styling is BodyStyling
        ? [SectionEnds.Of(job.Sections.End(sectionBreak))]
        : throw new InvalidOperationException("A section break stands in a cell: a section holds whole pages.");

    public IEnumerable<OpenXmlElement> Visit(TableOfContents contents) => ContentsWriter.Write(job, contents);

    /// <summary>A paragraph as high as the drawing: its mark is a point high, and no line spacing enlarges it.</summary>
    public IEnumerable<OpenXmlElement> Visit(Drawing drawing)
    {
        var paragraph = Paragraph(styling.StyleOf(new Paragraph(ParagraphStyle.Body, [])), []);
        paragraph.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto };
        paragraph.ParagraphProperties.ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(new W.FontSize { Val = "2" }, new W.FontSizeComplexScript { Val = "2" });
        paragraph.Append(DrawingWriter.Write(job, drawing));
        return [paragraph];
    }

    /// <summary>The elements of the blocks; in the body, what must not be parted is kept on one page.</summary>
    private IReadOnlyList<OpenXmlElement> Written(IReadOnlyList<Block> blocks)
    {
        List<IReadOnlyList<OpenXmlElement>> written = [.. blocks.Select(b => (IReadOnlyList<OpenXmlElement>)[.. b.Accept(this)])];
        if (styling is BodyStyling)
        {
            foreach (var (elements, keeping) in written.Zip(LayoutLaws.Of(blocks)))
            {
                KeepTogetherMarks.Apply(elements, keeping);
            }
        }

        return [.. written.SelectMany(elements => elements)];
    }

    private W.Paragraph Paragraph(string style, IReadOnlyList<Inline> content)
    {
        var properties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } };
        if (styling.Alignment != Alignment.Start)
        {
            properties.Justification = new W.Justification { Val = styling.Alignment == Alignment.Center ? W.JustificationValues.Center : W.JustificationValues.Right };
        }

        var paragraph = new W.Paragraph(properties);
        paragraph.Append(new InlineWriter(job, new RunLook(styling.Background) { Size = styling.GreatestSize }).WriteAll(content));
        return paragraph;
    }

    private W.Paragraph Apart(Heading heading, W.Paragraph paragraph)
    {
        if (heading.IsApart)
        {
            paragraph.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Before = Measure.Text(job.Scale.Twips(Spaces.AboveTitleApart)) };
        }

        return paragraph;
    }

    /// <summary>Makes the text of a name as large as its line allows.</summary>
    private void Fit(W.Paragraph name, Paragraph paragraph)
    {
        var width = job.Sections.Current.Page.TextWidth;
        var size = Measure.Text(Measure.HalfPoints(job.Holes.Decider.Decide([paragraph], text => NameFit.Of(text, job.Theme.Font, width))));
        foreach (var run in name.Elements<W.Run>())
        {
            run.RunProperties ??= new W.RunProperties();
            run.RunProperties.FontSize = new W.FontSize { Val = size };
            run.RunProperties.FontSizeComplexScript = new W.FontSizeComplexScript { Val = size };
        }
    }

    private static W.Paragraph Marked(W.Paragraph paragraph, HeadingMark mark)
    {
        if (mark.Bookmark is null)
        {
            return paragraph;
        }

        var id = Measure.Text(mark.BookmarkId);
        paragraph.InsertAfter(new W.BookmarkStart { Id = id, Name = mark.Bookmark }, paragraph.ParagraphProperties);
        paragraph.Append(new W.BookmarkEnd { Id = id });
        return paragraph;
    }
}
