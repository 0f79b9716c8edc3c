using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Margins;

namespace CqpKits.Pdf.Layout;

/// <summary>Parts the blocks of a document into sections.</summary>
internal static class DocumentSections
{
    public static IEnumerable<(PageSection Section, IReadOnlyList<Block> Blocks)> Of(Document document)
    {
        var section = new PageSection(document.Page, document.HeaderLeft, document.HeaderRight, "");
        List<Block> blocks = [];
        foreach (var block in document.Blocks)
        {
            if (block is SectionBreak next)
            {
                yield return (section, blocks);
                section = new PageSection(next.Page, next.HeaderLeft, next.HeaderRight, next.FooterLeft);
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
