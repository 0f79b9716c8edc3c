using CqpKits.Documents;
using CqpKits.Pdf.Layout;

namespace CqpKits.Pdf;

/// <summary>Writes PDF files. Content, wording and identity come from the document; only the look is decided here. The same document and theme give the same bytes.</summary>
public sealed class PdfWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => ".pdf";

    /// <inheritdoc/>
    public ICompiledDocument Compile(DocumentCopy sample, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(theme);
        return new Compiled(theme);
    }

    private sealed class Compiled(Theme theme) : ICompiledDocument
    {
        public byte[] Stamp(DocumentCopy copy) => DocumentLayout.Draw(copy.Settled(), theme).Save();
    }
}
