using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Kits.Building;

/// <summary>Copies blocks for print: fields have no control, only their value or writing space.</summary>
internal sealed class PrintCopy(bool followsOn, string foot) : IBlockVisitor<Block>, IInlineVisitor<Inline>
{
    /// <summary>
    /// The blocks, with their fields marked <see cref="PlacedField.ForPrint"/>; of a document that follows on, with its title set apart. Pages whose header
    /// changes keep the foot.
    /// </summary>
    public static IReadOnlyList<Block> Of(Document document, bool followsOn, string foot) => new PrintCopy(followsOn, foot).Of(document.Blocks);

    public Block Visit(Heading heading) => heading with { Content = Of(heading.Content), IsApart = followsOn && heading.Level == 1 };

    public Block Visit(Paragraph paragraph) => paragraph with { Content = Of(paragraph.Content) };

    public Block Visit(ItemList list) => list with { Items = [.. list.Items.Select(Of)] };

    public Block Visit(Table table) => table with
    {
        Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Blocks = Of(c.Blocks) })] })],
    };

    public Block Visit(KeepTogether group) => group with { Blocks = Of(group.Blocks) };

    public Block Visit(PageBreak pageBreak) => pageBreak;

    public Block Visit(SectionBreak sectionBreak) => sectionBreak with { FooterLeft = foot };

    public Block Visit(TableOfContents contents) => contents;

    public Block Visit(Drawing drawing) => drawing;

    public Inline Visit(TextRun text) => text;

    public Inline Visit(Strong strong) => strong with { Content = Of(strong.Content) };

    public Inline Visit(Emphasis emphasis) => emphasis with { Content = Of(emphasis.Content) };

    public Inline Visit(PrintedCode code) => code;

    public Inline Visit(LineBreak lineBreak) => lineBreak;

    public Inline Visit(PlacedField field) => field with { ForPrint = true };

    public Inline Visit(PageReference reference) => reference;

    private IReadOnlyList<Block> Of(IEnumerable<Block> blocks) => [.. blocks.Select(b => b.Accept(this))];

    private IReadOnlyList<Inline> Of(IEnumerable<Inline> content) => [.. content.Select(i => i.Accept(this))];
}
