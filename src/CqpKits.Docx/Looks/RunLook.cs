using CqpKits.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>The direct run properties of the texts of a paragraph.</summary>
/// <param name="Background">Background of the text: on the accent colour codes are light, on a shade all text is black, on black white.</param>
/// <param name="Bold">True within strong text.</param>
/// <param name="Italic">True within emphasised text.</param>
internal sealed record RunLook(Background Background, bool Bold = false, bool Italic = false)
{
    /// <summary>Size in points, where it is not that of the style; null where it is.</summary>
    public decimal? Size { get; init; }

    public W.RunProperties Properties() => new()
    {
        Bold = Bold ? new W.Bold() : null,
        Italic = Italic ? new W.Italic() : null,
        Color = Color(),
        FontSize = FontSize(),
    };

    /// <summary>The properties of a code, which the spell checker must not underline.</summary>
    public W.RunProperties CodeProperties() => new()
    {
        RunStyle = new W.RunStyle { Val = Background == Background.Accent ? StyleIds.CodeOnAccent : StyleIds.Code },
        NoProof = new W.NoProof(),
        Color = Color(),
        FontSize = FontSize(),
    };

    /// <summary>The properties of an answer.</summary>
    public W.RunProperties AnswerProperties(string style) => new() { RunStyle = new W.RunStyle { Val = style }, FontSize = FontSize() };

    private W.FontSize? FontSize() => Size is { } size ? new W.FontSize { Val = Measure.Text(Measure.HalfPoints(size)) } : null;

    private W.Color? Color() => Background switch
    {
        Background.Tone => new W.Color { Val = Tones.Text },
        Background.Black => new W.Color { Val = Tones.Reversed },
        _ => null,
    };
}
