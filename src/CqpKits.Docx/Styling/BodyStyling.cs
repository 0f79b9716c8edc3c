using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Styling;

/// <summary>Styles paragraphs in the body of the document.</summary>
/// <param name="alignment">Horizontal alignment of its paragraphs.</param>
internal sealed class BodyStyling(Alignment alignment) : IParagraphStyling
{
    public Alignment Alignment => alignment;

    public Background Background => Background.Plain;

    public decimal? GreatestSize => null;

    public string StyleOf(Paragraph paragraph) => StyleIds.Of(paragraph.Style);
}
