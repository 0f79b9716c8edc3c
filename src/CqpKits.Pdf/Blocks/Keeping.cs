using CqpKits.Documents.Blocks;
using CqpKits.Looks.Keeping;
using CqpKits.Pdf.Flow;

namespace CqpKits.Pdf.Blocks;

/// <summary>Marks items as the layout laws ask.</summary>
internal static class Keeping
{
    /// <summary>Marks the items of blocks that follow one another.</summary>
    public static void Apply(IReadOnlyList<BuiltBlock> built)
    {
        var laws = LayoutLaws.Of([.. built.Select(b => b.Block)]);
        foreach (var (block, law) in built.Zip(laws))
        {
            WithNext(law.Paragraphs.Where(p => p < block.Items.Count).Select(p => block.Items[p]));
            if (law.End && block.Items is [.., var last])
            {
                WithNext(last is Tables.TableRows ? block.Items.OfType<Tables.TableRows>().TakeLast(LayoutLaws.RowsBeforeSignature) : [last]);
            }
        }
    }

    /// <summary>Keeps all items on one page.</summary>
    public static void OnOnePage(IReadOnlyList<FlowItem> items)
    {
        WithNext(items.SkipLast(1));
        foreach (var paragraph in items.OfType<ParagraphItem>())
        {
            paragraph.KeepsLines = true;
        }
    }

    private static void WithNext(IEnumerable<FlowItem> items)
    {
        foreach (var item in items)
        {
            item.KeepsWithNext = true;
        }
    }
}

/// <summary>A block and the items that it was made into.</summary>
/// <param name="Block">The block.</param>
/// <param name="Items">Its items.</param>
internal sealed record BuiltBlock(Block Block, IReadOnlyList<FlowItem> Items);
