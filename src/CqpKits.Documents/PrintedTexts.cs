using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;

namespace CqpKits.Documents;

/// <summary>Lists what is printed of a document as text, with where the template says it.</summary>
public static class PrintedTexts
{
    /// <summary>The texts of the head, of all blocks in reading order, and of the feet; values of fields among them.</summary>
    public static IEnumerable<PrintedText> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new[] { document.HeaderLeft, document.HeaderRight }.Select(t => new PrintedText(t, null)).Concat(Of(document.Blocks, null));
    }

    /// <param name="blocks">The blocks.</param>
    /// <param name="around">Where what they stand in is said, for those of which it is not known.</param>
    private static IEnumerable<PrintedText> Of(IEnumerable<Block> blocks, SourcePosition? around) => blocks.SelectMany(b => Of(b, b.Position ?? around));

    private static IEnumerable<PrintedText> Of(Block block, SourcePosition? at) => block switch
    {
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => Of(c.Blocks, at)),
        KeepTogether group => Of(group.Blocks, at),
        ItemList list => list.Items.SelectMany(i => Of(i, at)),
        Drawing drawing => drawing.Shapes.OfType<DrawnText>().Select(t => new PrintedText(t.Text, at)),
        SectionBreak section => new[] { section.HeaderLeft, section.HeaderRight, section.FooterLeft }.Select(t => new PrintedText(t, at)),
        _ => BlockContent.Leaves([block]).Select(leaf => leaf is PlacedField field ? new PrintedText(field.Value ?? "", field.Position ?? at) : new PrintedText(BlockContent.Text([leaf]), at)),
    };
}

/// <summary>A text that is printed.</summary>
/// <param name="Text">The text, which may have places for values.</param>
/// <param name="Position">Where the template says it; null where it is not known.</param>
public readonly record struct PrintedText(string Text, SourcePosition? Position);
