namespace CqpKits.Documents.Blocks;

/// <summary>Copies blocks with changes; what a class that derives from it does not change stays as it is.</summary>
public abstract class BlockRewriter : IBlockVisitor<Block>, IInlineVisitor<IEnumerable<Inline>>
{
    /// <summary>The blocks, changed.</summary>
    public IReadOnlyList<Block> Rewrite(IEnumerable<Block> blocks) => [.. blocks.Select(b => b.Accept(this))];

    /// <inheritdoc/>
    public virtual Block Visit(Heading heading) => heading with { Content = Rewrite(heading.Content) };

    /// <inheritdoc/>
    public Block Visit(Paragraph paragraph) => paragraph with { Content = Rewrite(paragraph.Content) };

    /// <inheritdoc/>
    public Block Visit(ItemList list) => list with { Items = [.. list.Items.Select(Rewrite)] };

    /// <inheritdoc/>
    public Block Visit(Table table) => table with
    {
        Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Blocks = Rewrite(c.Blocks) })] })],
    };

    /// <inheritdoc/>
    public Block Visit(KeepTogether group) => group with { Blocks = Rewrite(group.Blocks) };

    /// <inheritdoc/>
    public Block Visit(PageBreak pageBreak) => pageBreak;

    /// <inheritdoc/>
    public virtual Block Visit(SectionBreak sectionBreak) => sectionBreak;

    /// <inheritdoc/>
    public Block Visit(TableOfContents contents) => contents;

    /// <inheritdoc/>
    public Block Visit(Drawing drawing) => drawing;

    /// <inheritdoc/>
    public virtual IEnumerable<Inline> Visit(TextRun text) => [text];

    /// <inheritdoc/>
    public IEnumerable<Inline> Visit(Strong strong) => [strong with { Content = Rewrite(strong.Content) }];

    /// <inheritdoc/>
    public IEnumerable<Inline> Visit(Emphasis emphasis) => [emphasis with { Content = Rewrite(emphasis.Content) }];

    /// <inheritdoc/>
    public IEnumerable<Inline> Visit(PrintedCode code) => [code];

    /// <inheritdoc/>
    public IEnumerable<Inline> Visit(LineBreak lineBreak) => [lineBreak];

    /// <inheritdoc/>
    public virtual IEnumerable<Inline> Visit(PlacedField field) => [field];

    /// <inheritdoc/>
    public IEnumerable<Inline> Visit(PageReference reference) => [reference];

    /// <summary>The inlines, changed.</summary>
    public IReadOnlyList<Inline> Rewrite(IEnumerable<Inline> content) => [.. content.SelectMany(i => i.Accept(this))];
}
