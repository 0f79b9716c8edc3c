using CqpKits.Documents;

namespace CqpKits.Authoring.Checks;

/// <summary>The inlines of a block that hold no others, in reading order.</summary>
/// <param name="throughTables">Whether to look into the cells of tables.</param>
internal sealed class InlineCollector(bool throughTables) : IBlockVisitor<IEnumerable<Inline>>, IInlineVisitor<IEnumerable<Inline>>
{
    public IEnumerable<Inline> Visit(Heading heading) => Of(heading.Content);

    public IEnumerable<Inline> Visit(Paragraph paragraph) => Of(paragraph.Content);

    public IEnumerable<Inline> Visit(ItemList list) => list.Items.SelectMany(Of);

    public IEnumerable<Inline> Visit(Table table) =>
        throughTables ? table.Rows.SelectMany(r => r.Cells).SelectMany(c => Of(c.Blocks)) : [];

    public IEnumerable<Inline> Visit(KeepTogether group) => Of(group.Blocks);

    public IEnumerable<Inline> Visit(PageBreak pageBreak) => [];

    public IEnumerable<Inline> Visit(TextRun text) => [text];

    public IEnumerable<Inline> Visit(Strong strong) => Of(strong.Content);

    public IEnumerable<Inline> Visit(Emphasis emphasis) => Of(emphasis.Content);

    public IEnumerable<Inline> Visit(PrintedCode code) => [code];

    public IEnumerable<Inline> Visit(LineBreak lineBreak) => [lineBreak];

    public IEnumerable<Inline> Visit(PlacedField field) => [field];

    /// <summary>Those of several blocks.</summary>
    public IEnumerable<Inline> Of(IReadOnlyList<Block> blocks) => blocks.SelectMany(b => b.Accept(this));

    private IEnumerable<Inline> Of(IReadOnlyList<Inline> inlines) => inlines.SelectMany(i => i.Accept(this));
}
