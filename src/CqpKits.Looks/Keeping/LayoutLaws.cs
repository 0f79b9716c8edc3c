using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;

namespace CqpKits.Looks.Keeping;

/// <summary>
/// What is never alone on a page, whatever the template: a heading without what it heads, a lead-in without its list or table, the last line of a list, and a
/// signature without something of what is signed. The laws hold for the blocks of a body, and within each <see cref="KeepTogether"/> of it for its own; rows of tables have
/// theirs (<see cref="Tables.RowGroups"/>).
/// </summary>
public static class LayoutLaws
{
    /// <summary>Rows of the table above that go with a signature to its page.</summary>
    public const int RowsBeforeSignature = 2;

    /// <summary>A list of so many paragraphs is not parted at all.</summary>
    private const int ShortList = 5;

    /// <summary>What the laws say of each of these blocks, which follow each other.</summary>
    public static IReadOnlyList<BlockKeeping> Of(IReadOnlyList<Block> blocks)
    {
        var ends = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Signs(blocks[i]))
            {
                KeepBefore(blocks, i, ends);
            }
        }

        return [.. blocks.Select((block, i) => new BlockKeeping(Paragraphs(block, i + 1 < blocks.Count ? blocks[i + 1] : null), ends[i]))];
    }

    private static IReadOnlyList<int> Paragraphs(Block block, Block? next) => block switch
    {
        Heading => [0],
        Paragraph when next is ItemList or Table or KeepTogether => [0],
        ItemList list => OfList(Count(list)),
        _ => [],
    };

    private static IReadOnlyList<int> OfList(int paragraphs) => paragraphs <= ShortList ? [.. Enumerable.Range(0, Math.Max(0, paragraphs - 1))] : [0, paragraphs - 2];

    /// <summary>The number of paragraphs of a list and those within it.</summary>
    private static int Count(ItemList list) => list.Items.SelectMany(item => item).Sum(block => block is ItemList inner ? Count(inner) : 1);

    /// <summary>Keeps the end of what stands before a signature with it. After another signature, it is not alone.</summary>
    private static void KeepBefore(IReadOnlyList<Block> blocks, int signature, bool[] ends)
    {
        for (var i = signature - 1; i >= 0 && blocks[i] is not (PageBreak or SectionBreak) && !Signs(blocks[i]); i--)
        {
            ends[i] = true;
            if (blocks[i] is not (Heading or Paragraph))
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

/// <summary>What of a block is on the page of what follows it.</summary>
/// <param name="Paragraphs">Which of its paragraphs are on the page of the next one, from 0; those of a list are counted through, also of lists within it.</param>
/// <param name="End">
/// True when its end is on the page of the next block: its last paragraph or, when it ends with a table, the last <see cref="LayoutLaws.RowsBeforeSignature"/> rows of that.
/// </param>
public sealed record BlockKeeping(IReadOnlyList<int> Paragraphs, bool End);
