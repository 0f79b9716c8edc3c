using CqpKits.Documents;

namespace CqpKits.Docx;

/// <summary>Writes Word files.</summary>
public sealed class DocxWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => ".docx";

    /// <inheritdoc/>
    public byte[] Write(Document document, Theme theme) => throw new NotImplementedException(document.Title + theme.Font);
}
