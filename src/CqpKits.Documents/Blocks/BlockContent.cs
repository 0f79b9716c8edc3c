namespace CqpKits.Documents.Blocks;

/// <summary>Lists what blocks contain, in reading order.</summary>
public static class BlockContent
{
    /// <summary>
    /// The texts, codes, breaks, fields and page references, in reading order; strong and emphasis are replaced by their content. Tables are
    /// included, row by row.
    /// </summary>
    public static IEnumerable<Inline> Leaves(IEnumerable<Block> blocks) => Listed(blocks, throughTables: true);

    /// <summary>The same as <see cref="Leaves"/>, without those in tables.</summary>
    public static IEnumerable<Inline> LeavesOutsideTables(IEnumerable<Block> blocks) => Listed(blocks, throughTables: false);

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

    private static List<Inline> Listed(IEnumerable<Block> blocks, bool throughTables)
    {
        var list = new LeafList(throughTables);
        foreach (var block in blocks)
        {
            block.Accept(list);
        }

        return list.Leaves;
    }

    /// <summary>Lists leaves as it visits them: one list, whatever lies in what. Every document asks for them many times.</summary>
    private sealed class LeafList(bool throughTables) : IBlockVisitor<LeafList>, IInlineVisitor<LeafList>
    {
        public List<Inline> Leaves { get; } = [];

        public LeafList Visit(Heading heading) => Open(heading.Content);

        public LeafList Visit(Paragraph paragraph) => Open(paragraph.Content);

        public LeafList Visit(ItemList list)
        {
            foreach (var item in list.Items)
            {
                Within(item);
            }

            return this;
        }

        public LeafList Visit(Table table)
        {
            foreach (var row in throughTables ? table.Rows : [])
            {
                foreach (var cell in row.Cells)
                {
                    Within(cell.Blocks);
                }
            }

            return this;
        }

        public LeafList Visit(KeepTogether group) => Within(group.Blocks);

        public LeafList Visit(PageBreak pageBreak) => this;

        public LeafList Visit(SectionBreak sectionBreak) => this;

        public LeafList Visit(TableOfContents contents) => this;

        public LeafList Visit(Drawing drawing) => this;

        public LeafList Visit(TextRun text) => Leaf(text);

        public LeafList Visit(Strong strong) => Open(strong.Content);

        public LeafList Visit(Emphasis emphasis) => Open(emphasis.Content);

        public LeafList Visit(PrintedCode code) => Leaf(code);

        public LeafList Visit(LineBreak lineBreak) => Leaf(lineBreak);

        public LeafList Visit(PlacedField field) => Leaf(field);

        public LeafList Visit(PageReference reference) => Leaf(reference);

        private LeafList Leaf(Inline leaf)
        {
            Leaves.Add(leaf);
            return this;
        }

        private LeafList Within(IReadOnlyList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                block.Accept(this);
            }

            return this;
        }

        private LeafList Open(IReadOnlyList<Inline> content)
        {
            foreach (var inline in content)
            {
                inline.Accept(this);
            }

            return this;
        }
    }
}
