using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Styling;

/// <summary>Chooses the style of paragraphs where they are written: in the body of the document or in a cell.</summary>
public interface IParagraphStyling
{
    /// <summary>Id of the style for a paragraph.</summary>
    string StyleOf(Paragraph paragraph);

    /// <summary>Horizontal alignment of paragraphs.</summary>
    Alignment Alignment { get; }

    /// <summary>Size in points to which text is held, smaller than that of its style; null where the style decides.</summary>
    decimal? GreatestSize { get; }

    /// <summary>Background of the text.</summary>
    Background Background { get; }
}
