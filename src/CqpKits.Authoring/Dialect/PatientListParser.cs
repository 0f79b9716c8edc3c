using Markdig.Parsers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>
/// Markdig 1.6.0 closes an item whose marker stands alone on its line at the first blank line, even once the item has content (it takes the blank line
/// for the second one after the marker; CommonMark does not). Cells filled by a loop are written just so: the marker alone, paragraphs below.
/// </summary>
internal sealed class PatientListParser : ListBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // A negative width is Markdig's mark of an item that has no content yet.
        if (block is ListItemBlock { ColumnWidth: < 0, Count: > 0 } item)
        {
            item.ColumnWidth = -item.ColumnWidth;
        }

        return base.TryContinue(processor, block);
    }
}
