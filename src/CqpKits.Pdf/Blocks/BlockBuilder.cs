using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Structure;
using DrawingBlock = CqpKits.Documents.Blocks.Drawing;

namespace CqpKits.Pdf.Blocks;

/// <summary>Makes items of blocks, with a method for each kind. The style of a paragraph depends on whether it is in the body or in a cell.</summary>
/// <param name="job">The document.</param>
/// <param name="styling">Styles of the body or of a cell.</param>
/// <param name="width">Its width, thousandths of a point.</param>
/// <param name="parent">Its element of the structure.</param>
internal sealed class BlockBuilder(LayoutJob job, IParagraphStyling styling, int width, NodePlace parent) : IBlockVisitor<IReadOnlyList<FlowItem>>
{
    private readonly ParagraphBuilder paragraphs = new(job, width);

    /// <summary>The items of the blocks of a body or cell, with the space that tables need around them.</summary>
    public IReadOnlyList<FlowItem> BuildAll(IReadOnlyList<Block> blocks) => TableGaps.Insert(Built(blocks), paragraphs.Space(Spaces.BelowTable));

    public IReadOnlyList<FlowItem> Visit(Heading heading)
    {
        var (destination, level) = job.Headings.Next();
        var item = Paragraph(StyleIds.Heading(heading.Level), heading.Content, parent.Below($"H{level}"), new ParagraphPlace(0, null, destination, heading.Position));
        item.Before = heading.IsApart ? paragraphs.Space(Spaces.AboveTitleApart) : item.Before;
        return [new HeadingItem(item, heading.Level, job.TextOf(heading))];
    }

    public IReadOnlyList<FlowItem> Visit(Paragraph paragraph) =>
        [Paragraph(styling.StyleOf(paragraph), paragraph.Content, parent.Below("P"), new ParagraphPlace(0, null, null, paragraph.Position), NameSize(paragraph))];

    public IReadOnlyList<FlowItem> Visit(ItemList list) => new ListBuilder(job, styling, width, parent).Build(list);

    public IReadOnlyList<FlowItem> Visit(Table table) => new TableBuilder(job, parent).Build(table);

    public IReadOnlyList<FlowItem> Visit(KeepTogether group)
    {
        var builder = group.IsCentered ? new BlockBuilder(job, new BodyStyling(Alignment.Center), width, parent) : this;
        var items = builder.Built(group.Blocks);
        Keeping.OnOnePage(items);
        return items;
    }

    public IReadOnlyList<FlowItem> Visit(PageBreak pageBreak) => [new PageStart()];

    public IReadOnlyList<FlowItem> Visit(SectionBreak sectionBreak) => throw new InvalidOperationException("A section break stands in a cell or group: a section holds whole pages.");

    public IReadOnlyList<FlowItem> Visit(TableOfContents contents) => new ContentsBuilder(job, width, parent).Build(contents);

    public IReadOnlyList<FlowItem> Visit(DrawingBlock drawing) =>
        [new DrawingItem(drawing, styling.Alignment, width, new NodePlace(parent, () => new StructureNode("Figure") { Description = drawing.Description })) { Position = drawing.Position }];

    /// <summary>The items of blocks; in the body, what must not be parted is kept on one page.</summary>
    private IReadOnlyList<FlowItem> Built(IReadOnlyList<Block> blocks)
    {
        List<BuiltBlock> built = [.. blocks.Select(b => new BuiltBlock(b, b.Accept(this)))];
        if (styling is BodyStyling)
        {
            Keeping.Apply(built);
        }

        return [.. built.SelectMany(b => b.Items)];
    }

    private ParagraphItem Paragraph(string styleId, IReadOnlyList<Inline> content, NodePlace node, ParagraphPlace place, decimal? size = null)
    {
        var style = job.Styles.Paragraph(styleId);
        var spans = job.Spans(content, new SpanBuilder(job, style, new RunLook(styling.Background) { Size = size ?? styling.GreatestSize }).BuildAll);
        return paragraphs.Build(style, spans, styling.Alignment, node, place);
    }

    /// <summary>The size at which a name is as large as its line allows; null for other paragraphs.</summary>
    private decimal? NameSize(Paragraph paragraph) =>
        paragraph.Style == ParagraphStyle.Name ? job.Decider.Decide([paragraph], text => NameFit.Of(text, "Carlito", Length.InMillimetres(width))) : null;
}
