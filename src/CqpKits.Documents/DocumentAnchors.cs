using CqpKits.Documents.Blocks;

namespace CqpKits.Documents;

/// <summary>Lists the anchors of the headings of a document.</summary>
public static class DocumentAnchors
{
    /// <summary>The names of the anchors, in reading order.</summary>
    public static IReadOnlyList<string> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. Within(document.Blocks)];
    }

    // Headings are in the document itself or in a group; cells and lists have none.
    private static IEnumerable<string> Within(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading { Anchor: { } anchor } => [anchor],
        KeepTogether group => Within(group.Blocks),
        _ => [],
    });
}
