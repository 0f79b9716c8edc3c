using CqpKits.Documents;

namespace CqpKits.Docx.Writing;

/// <summary>The fields placed in blocks and lines, whatever they are wrapped in; those of a table within a cell are that table's own.</summary>
internal static class CellFields
{
    public static IEnumerable<PlacedField> Of(Cell cell) => Of(cell.Blocks);

    public static IEnumerable<PlacedField> Of(Paragraph paragraph) => Of(paragraph.Content);

    private static IEnumerable<PlacedField> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block.Accept(Finder.Instance));

    private static IEnumerable<PlacedField> Of(IEnumerable<Inline> inlines) => inlines.SelectMany(inline => inline.Accept(Finder.Instance));

    private sealed class Finder : IBlockVisitor<IEnumerable<PlacedField>>, IInlineVisitor<IEnumerable<PlacedField>>
    {
        public static readonly Finder Instance = new();

        public IEnumerable<PlacedField> Visit(Heading heading) => Of(heading.Content);

        public IEnumerable<PlacedField> Visit(Paragraph paragraph) => Of(paragraph.Content);

        public IEnumerable<PlacedField> Visit(ItemList list) => list.Items.SelectMany(Of);

        public IEnumerable<PlacedField> Visit(Table table) => [];

        public IEnumerable<PlacedField> Visit(KeepTogether group) => Of(group.Blocks);

        public IEnumerable<PlacedField> Visit(PageBreak pageBreak) => [];

        public IEnumerable<PlacedField> Visit(TextRun text) => [];

        public IEnumerable<PlacedField> Visit(Strong strong) => Of(strong.Content);

        public IEnumerable<PlacedField> Visit(Emphasis emphasis) => Of(emphasis.Content);

        public IEnumerable<PlacedField> Visit(PrintedCode code) => [];

        public IEnumerable<PlacedField> Visit(LineBreak lineBreak) => [];

        public IEnumerable<PlacedField> Visit(PlacedField field) => [field];
    }
}
