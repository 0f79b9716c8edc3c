using CqpKits.Documents.Blocks;
using CqpKits.Docx.Tables;
using CqpKits.Forms.Kinds;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// What is never alone on a page, whatever the template: a heading without what it heads, a lead-in without its list or table, the last line of a list, and a
/// signature without something of what is signed. Rows of tables have their own (<see cref="RowGroups"/>).
/// </summary>
internal static class LayoutLaws
{
    /// <summary>A list of so many paragraphs is not parted at all.</summary>
    private const int ShortList = 5;

    /// <summary>Rows of the table above that go with a signature to its page.</summary>
    private const int RowsBeforeSignature = 2;

    public static void Apply(IReadOnlyList<WrittenBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1].Block : null;
            switch (blocks[i].Block)
            {
                case Heading:
                case Paragraph when next is ItemList or Table or KeepTogether:
                    KeepTogetherMarks.WithNext(blocks[i].Elements);
                    break;
                case ItemList:
                    KeepList(blocks[i].Elements);
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

    private static void KeepList(IReadOnlyList<OpenXmlElement> paragraphs)
    {
        if (paragraphs.Count <= ShortList)
        {
            KeepTogetherMarks.WithNext(paragraphs.SkipLast(1));
            return;
        }

        KeepTogetherMarks.WithNext([paragraphs[0], paragraphs[^2]]);
    }

    /// <summary>Keeps the end of what stands before a signature with it. After another signature, it is not alone.</summary>
    private static void KeepBefore(IReadOnlyList<WrittenBlock> blocks, int signature)
    {
        for (var i = signature - 1; i >= 0 && blocks[i].Block is not (PageBreak or SectionBreak) && !Signs(blocks[i].Block); i--)
        {
            KeepTogetherMarks.WithNext(EndOf(blocks[i].Elements[^1]));
            if (blocks[i].Block is not (Heading or Paragraph))
            {
                return;
            }
        }
    }

    private static IEnumerable<OpenXmlElement> EndOf(OpenXmlElement last) =>
        last is W.Table table ? table.Elements<W.TableRow>().TakeLast(RowsBeforeSignature) : [last];

    private static bool Signs(Block block) => block switch
    {
        Table table => BlockContent.Fields([table]).Any(f => f.Field.Kind is SignatureKind),
        KeepTogether group => group.IsSignature || group.Blocks.Any(Signs),
        _ => false,
    };
}
