using CqpKits.Documents;

namespace CqpKits.Authoring.Checks;

/// <summary>The tables of a block, at any depth.</summary>
internal sealed class TableCollector : IBlockVisitor<IEnumerable<Table>>
{
    public IEnumerable<Table> Visit(Heading heading) => [];

    public IEnumerable<Table> Visit(Paragraph paragraph) => [];

    public IEnumerable<Table> Visit(ItemList list) => list.Items.SelectMany(item => item.SelectMany(b => b.Accept(this)));

    public IEnumerable<Table> Visit(Table table) =>
        [table, .. table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(b => b.Accept(this))];

    public IEnumerable<Table> Visit(KeepTogether group) => group.Blocks.SelectMany(b => b.Accept(this));

    public IEnumerable<Table> Visit(PageBreak pageBreak) => [];
}
