using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;

namespace CqpKits.Looks.Styling;

/// <summary>Styles paragraphs in the body of the document.</summary>
/// <param name="alignment">Horizontal alignment of its paragraphs.</param>
public sealed class BodyStyling(Alignment alignment) : IParagraphStyling
{
    /// <inheritdoc/>
    public Alignment Alignment => alignment;

    /// <inheritdoc/>
    public Background Background => Background.Plain;

    /// <inheritdoc/>
    public decimal? GreatestSize => null;

    /// <inheritdoc/>
    public string StyleOf(Paragraph paragraph) => StyleIds.Of(paragraph.Style);
}
