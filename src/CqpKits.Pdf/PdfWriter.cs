using System.Text;
using CqpKits.Documents;
using CqpKits.Documents.Values;
using CqpKits.Forms.Places;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Layout;
using CqpKits.Pdf.Metadata;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf;

/// <summary>Writes PDF files. Content, wording and identity come from the document; only the look is decided here. The same document and theme give the same bytes.</summary>
public sealed class PdfWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Extension => ".pdf";

    /// <inheritdoc/>
    public IEnumerable<Rune> Missing(string text) => MissingSigns.In(text);

    /// <inheritdoc/>
    public ICompiledDocument Compile(DocumentCopy sample, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(theme);
        var drawn = DocumentLayout.Draw(sample, theme);
        return new Compiled(drawn.Pages.Compile(), drawn.Decider, drawn);
    }

    private sealed class Compiled(CompiledFile file, SampleDecider decider, DrawnDocument drawn) : ICompiledDocument
    {
        public IReadOnlyList<LayoutFinding> Findings { get; } = drawn.Findings;

        public FormLayout? Layout { get; } = drawn.Layout;

        public byte[]? Stamp(DocumentCopy copy) =>
            decider.DecidesAlike(copy.Values) ? file.Stamp(new Identification(SetText.OneLine(copy.Shape.Title, copy.Values), copy.Issue), copy) : null;
    }
}
