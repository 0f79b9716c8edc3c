using System.Collections.Concurrent;
using System.Text;
using CqpKits.Documents;
using CqpKits.Forms.Places;
using CqpKits.Kits.Printing;

namespace CqpKits.Testing;

/// <summary>Both formats, written as plain text by writers that cost nothing: what stands in the file of a copy, and whose it is. For tests of all that is around writers.</summary>
internal sealed class PlainWriters
{
    private readonly ConcurrentBag<(string Extension, DocumentCopy Copy)> stamped = [];

    /// <summary>Both formats.</summary>
    public OutputFormats Both => OutputFormats.All.WrittenBy(Of);

    /// <summary>Word alone.</summary>
    public OutputFormats Docx => OutputFormats.Docx.WrittenBy(Of);

    /// <summary>PDF alone.</summary>
    public OutputFormats Pdf => OutputFormats.Pdf.WrittenBy(Of);

    /// <summary>Every copy that was written, with the extension of its file.</summary>
    public IReadOnlyCollection<(string Extension, DocumentCopy Copy)> Stamped => stamped;

    /// <summary>Word as it is, beside a PDF of plain text.</summary>
    public static OutputFormats WordAndPlainPdf { get; } = OutputFormats.All.WrittenBy(f => f == OutputFormat.Pdf ? new PlainWriters().Of(f) : new Docx.DocxWriter());

    /// <summary>The writer of a format.</summary>
    public IDocumentWriter Of(OutputFormat format) => new Writer(this, "." + OutputFormatWords.Of(format));

    private sealed class Writer(PlainWriters all, string extension) : IDocumentWriter
    {
        public string Extension => extension;

        public IEnumerable<Rune> Missing(string text) => [];

        public ICompiledDocument Compile(DocumentCopy sample, Theme theme) => new Compiled(all, extension, theme.Scale);
    }

    private sealed class Compiled(PlainWriters all, string extension, decimal scale) : ICompiledDocument
    {
        public IReadOnlyList<LayoutFinding> Findings => [];

        public FormLayout? Layout => null;

        public byte[]? Stamp(DocumentCopy copy)
        {
            all.stamped.Add((extension, copy));
            return Encoding.UTF8.GetBytes(string.Join('\n', [extension, FormattableString.Invariant($"{scale}"), copy.Issue?.Code.ToString() ?? "", copy.Settled().Title, .. copy.Values]));
        }
    }
}
