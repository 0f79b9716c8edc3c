namespace CqpKits.Docx.Fields;

/// <summary>Gives the ids that connect the two ends of a bookmark, each once in a document.</summary>
internal sealed class BookmarkIds
{
    private int last;

    public int Next() => ++last;
}
