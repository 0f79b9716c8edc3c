namespace CqpKits.Documents;

/// <summary>Turns a document into a file. Same document and theme, same bytes.</summary>
public interface IDocumentWriter
{
    /// <summary>File extension with its dot, e.g. <c>.docx</c>.</summary>
    string Extension { get; }

    /// <summary>The bytes of the file.</summary>
    byte[] Write(Document document, Theme theme);
}
