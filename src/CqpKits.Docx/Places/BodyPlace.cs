using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Places;

/// <summary>Styles paragraphs in the body of the document.</summary>
/// <param name="alignment">Horizontal alignment of its paragraphs.</param>
internal sealed class BodyPlace(Alignment alignment) : IPlace
{
    public Alignment Alignment => alignment;

    public Ground Ground => Ground.Plain;

    public string StyleOf(Paragraph paragraph) => StyleIds.Of(paragraph.Style);
}
