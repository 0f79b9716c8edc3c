namespace CqpKits.Documents.Blocks;

/// <summary>Lists what blocks contain, in reading order.</summary>
public static class BlockContent
{
    /// <summary>
    /// The texts, codes, breaks, fields and page references, in reading order; strong and emphasis are replaced by their content. Tables are
    /// included, row by row.
    /// </summary>
    public static IEnumerable<Inline> Leaves(IEnumerable<Block> blocks) => blocks.SelectMany(b => b.Accept(LeafVisitor.Through));

    /// <summary>The same as <see cref="Leaves"/>, without those in tables.</summary>
    public static IEnumerable<Inline> LeavesOutsideTables(IEnumerable<Block> blocks) => blocks.SelectMany(b => b.Accept(LeafVisitor.Around));

    /// <summary>All tables, including those in groups, lists and cells.</summary>
    public static IEnumerable<Table> Tables(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => Tables(c.Blocks)).Prepend(table),
        KeepTogether group => Tables(group.Blocks),
        ItemList list => list.Items.SelectMany(Tables),
        _ => [],
    });

    /// <summary>All drawings outside tables, including those in groups.</summary>
    public static IEnumerable<Drawing> DrawingsOutsideTables(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Drawing drawing => [drawing],
        KeepTogether group => DrawingsOutsideTables(group.Blocks),
        _ => [],
    });

    /// <summary>The printed text without fields; blocks and line breaks are separated by one space.</summary>
    public static string Text(IEnumerable<Block> blocks) => Join(blocks.Select(b => Text(Leaves([b]))));

    /// <summary>The printed text of inlines without fields; a line break is one space.</summary>
    public static string Text(IEnumerable<Inline> leaves) => string.Concat(leaves.Select(TextOf));

    /// <summary>The printed codes, in reading order.</summary>
    public static IEnumerable<string> Codes(IEnumerable<Block> blocks) => Leaves(blocks).OfType<PrintedCode>().Select(c => c.Code);

    /// <summary>The placed fields, in reading order.</summary>
    public static IEnumerable<PlacedField> Fields(IEnumerable<Block> blocks) => Leaves(blocks).OfType<PlacedField>();

    private static string TextOf(Inline leaf) => leaf switch
    {
        TextRun run => run.Text,
        PrintedCode code => code.Code,
        LineBreak => " ",
        _ => "",
    };

    private static string Join(IEnumerable<string> texts) => string.Join(' ', texts.Select(t => t.Trim()).Where(t => t.Length > 0));

    private sealed class LeafVisitor(bool throughTables) : IBlockVisitor<IEnumerable<Inline>>, IInlineVisitor<IEnumerable<Inline>>
    {
        public static LeafVisitor Through { get; } = new(throughTables: true);

        public static LeafVisitor Around { get; } = new(throughTables: false);

        public IEnumerable<Inline> Visit(Heading heading) => Open(heading.Content);

        public IEnumerable<Inline> Visit(Paragraph paragraph) => Open(paragraph.Content);

        public IEnumerable<Inline> Visit(ItemList list) => list.Items.SelectMany(Within);

        public IEnumerable<Inline> Visit(Table table) => throughTables ? table.Rows.SelectMany(r => r.Cells).SelectMany(c => Within(c.Blocks)) : [];

        public IEnumerable<Inline> Visit(KeepTogether group) => Within(group.Blocks);

        public IEnumerable<Inline> Visit(PageBreak pageBreak) => [];

        public IEnumerable<Inline> Visit(SectionBreak sectionBreak) => [];

        public IEnumerable<Inline> Visit(TableOfContents contents) => [];

        public IEnumerable<Inline> Visit(Drawing drawing) => [];

        public IEnumerable<Inline> Visit(TextRun text) => [text];

        public IEnumerable<Inline> Visit(Strong strong) => Open(strong.Content);

        public IEnumerable<Inline> Visit(Emphasis emphasis) => Open(emphasis.Content);

        public IEnumerable<Inline> Visit(PrintedCode code) => [code];

        public IEnumerable<Inline> Visit(LineBreak lineBreak) => [lineBreak];

        public IEnumerable<Inline> Visit(PlacedField field) => [field];

        private IEnumerable<Inline> Within(IEnumerable<Block> blocks) => blocks.SelectMany(b => b.Accept(this));

        public IEnumerable<Inline> Visit(PageReference reference) => [reference];

        private IEnumerable<Inline> Open(IReadOnlyList<Inline> content) => content.SelectMany(i => i.Accept(this));
    }
}
