using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Flow;

namespace CqpKits.Pdf.Blocks;

/// <summary>
/// What is never alone on a page, whatever the template: a heading without what it heads, a lead-in without its list or table, the last line of a list, and a
/// signature without something of what is signed.
/// </summary>
internal static class KeepRules
{
    private const int ShortList = 5;
    private const int RowsBeforeSignature = 2;

    public static void Apply(IReadOnlyList<BuiltBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1].Block : null;
            switch (blocks[i].Block)
            {
                case Heading:
                case Paragraph when next is ItemList or Table or KeepTogether:
                    WithNext(blocks[i].Items);
                    break;
                case ItemList:
                    KeepList(blocks[i].Items);
                    break;
                default:
                    break;
            }

            if (Signs(blocks[i].Block))
            {
                KeepBefore(blocks, i);
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

    private static void KeepList(IReadOnlyList<FlowItem> items)
    {
        if (items.Count <= ShortList)
        {
            WithNext(items.SkipLast(1));
            return;
        }

        WithNext([items[0], items[^2]]);
    }

    private static void KeepBefore(IReadOnlyList<BuiltBlock> blocks, int signature)
    {
        for (var i = signature - 1; i >= 0 && blocks[i].Block is not (PageBreak or SectionBreak) && !Signs(blocks[i].Block); i--)
        {
            WithNext(blocks[i].Items.TakeLast(blocks[i].Block is Table ? RowsBeforeSignature : 1));
            if (blocks[i].Block is not (Heading or Paragraph))
            {
                return;
            }
        }
    }

    private static bool Signs(Block block) => block switch
    {
        Table table => BlockContent.Fields([table]).Any(f => f.Field.Kind is SignatureKind),
        KeepTogether group => group.IsSignature || group.Blocks.Any(Signs),
        _ => false,
    };
}
