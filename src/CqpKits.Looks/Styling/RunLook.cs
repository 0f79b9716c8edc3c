using CqpKits.Forms.Kinds;
using CqpKits.Looks.Styles;

namespace CqpKits.Looks.Styling;

/// <summary>What is said of the texts of a paragraph beside its style.</summary>
/// <param name="Background">Background of the text: on the accent colour codes are light, on a shade all text is black, on black white.</param>
/// <param name="Bold">True within strong text.</param>
/// <param name="Italic">True within emphasised text.</param>
public sealed record RunLook(Background Background, bool Bold = false, bool Italic = false)
{
    /// <summary>Size in points, where it is not that of the style; null where it is.</summary>
    public decimal? Size { get; init; }

    /// <summary>Colour, <c>RRGGBB</c>, where it is not that of the style; null where it is.</summary>
    public string? Color => Background switch
    {
        Background.Tone => Tones.Text,
        Background.Black => Tones.Reversed,
        _ => null,
    };

    /// <summary>Id of the style of printed codes.</summary>
    public string CodeStyle => Background == Background.Accent ? StyleIds.CodeOnAccent : StyleIds.Code;

    /// <summary>Text in a paragraph of a style.</summary>
    public ResolvedText Text(ResolvedStyle paragraph) =>
        new TextLook { Bold = Bold ? true : null, Italic = Italic ? true : null, Color = Color, Size = Size }.Over(paragraph.Text);

    /// <summary>A printed code in a paragraph of a style; it is never strong.</summary>
    public ResolvedText Code(StyleBook book, ResolvedStyle paragraph) =>
        new TextLook { Color = Color, Size = Size }.Over(book.Character(CodeStyle).Over(paragraph.Text));

    /// <summary>What is written into a field in a paragraph of a style. A mark keeps its own size, which always fits its column.</summary>
    public ResolvedText Answer(StyleBook book, ResolvedStyle paragraph, FieldKind kind) =>
        new TextLook { Size = kind is MarkKind ? null : Size }.Over(book.Character(StyleIds.AnswerTo(kind)).Over(paragraph.Text));
}
