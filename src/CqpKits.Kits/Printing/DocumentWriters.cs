using CqpKits.Documents;
using CqpKits.Docx;
using CqpKits.Pdf;

namespace CqpKits.Kits.Printing;

/// <summary>The writer of each format.</summary>
internal static class DocumentWriters
{
    public static IDocumentWriter Of(OutputFormat format) => format switch
    {
        OutputFormat.Docx => new DocxWriter(),
        OutputFormat.Pdf => new PdfWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
