namespace CqpKits.Documents;

/// <summary>Writes a document as a file. The same document and theme give the same bytes.</summary>
public interface IDocumentWriter
{
    /// <summary>File extension with its dot, e.g. <c>.docx</c>.</summary>
    string Extension { get; }

    /// <summary>The bytes of the file.</summary>
    byte[] Write(Document document, Theme theme);
}
