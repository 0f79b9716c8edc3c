using CqpKits.Documents.Blocks;

namespace CqpKits.Documents;

/// <summary>The anchors of a document's headings.</summary>
public static class DocumentAnchors
{
    /// <summary>Their names, in reading order.</summary>
    public static IReadOnlyList<string> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. Within(document.Blocks)];
    }

    // Headings stand in the document itself or in a group: neither cells nor lists hold any.
    private static IEnumerable<string> Within(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading { Anchor: { } anchor } => [anchor],
        KeepTogether group => Within(group.Blocks),
        _ => [],
    });
}
