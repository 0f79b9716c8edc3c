using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Margins;

namespace CqpKits.Pdf.Layout;

/// <summary>Parts the blocks of a document into sections.</summary>
internal static class DocumentSections
{
    public static IEnumerable<(PageSection Section, IReadOnlyList<Block> Blocks, bool StartsSheet)> Of(Document document)
    {
        var (section, startsSheet) = (PageSection.Of(document), false);
        List<Block> blocks = [];
        foreach (var block in document.Blocks)
        {
            if (block is SectionBreak next)
            {
                yield return (section, blocks, startsSheet);
                (section, startsSheet) = (PageSection.Of(next), next.StartsSheet);
                blocks = [];
            }
            else
            {
                blocks.Add(block);
            }
        }

        yield return (section, blocks, startsSheet);
    }
}
