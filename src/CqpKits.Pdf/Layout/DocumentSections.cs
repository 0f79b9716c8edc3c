using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Margins;

namespace CqpKits.Pdf.Layout;

/// <summary>Parts the blocks of a document into sections.</summary>
internal static class DocumentSections
{
    public static IEnumerable<(PageSection Section, IReadOnlyList<Block> Blocks)> Of(Document document)
    {
        var section = PageSection.Of(document);
        List<Block> blocks = [];
        foreach (var block in document.Blocks)
        {
            if (block is SectionBreak next)
            {
                yield return (section, blocks);
                section = PageSection.Of(next);
                blocks = [];
            }
            else
            {
                blocks.Add(block);
            }
        }

        yield return (section, blocks);
    }
}
