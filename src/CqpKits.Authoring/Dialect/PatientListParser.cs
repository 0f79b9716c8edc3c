using Markdig.Parsers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>
/// Works around a fault of Markdig 1.6.0: an item whose marker is alone on its line is closed at its first blank line, even after content (Markdig takes
/// the line for the second one after the marker; CommonMark does not). Cells filled by a loop have this form: the marker alone, paragraphs below.
/// </summary>
internal sealed class PatientListParser : ListBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // Markdig gives an item without content a negative width.
        if (block is ListItemBlock { ColumnWidth: < 0, Count: > 0 } item)
        {
            item.ColumnWidth = -item.ColumnWidth;
        }

        return base.TryContinue(processor, block);
    }
}
