namespace CqpKits.Docx.Fields;

/// <summary>The numbers that join the two ends of a bookmark: each once in a document, whatever it marks.</summary>
internal sealed class BookmarkIds
{
    private int last;

    public int Next() => ++last;
}
