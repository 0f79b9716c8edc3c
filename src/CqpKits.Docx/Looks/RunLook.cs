using CqpKits.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>The direct run properties of the texts of a paragraph.</summary>
/// <param name="Background">Background of the text: on the accent colour codes are light, on a shade all text is black.</param>
/// <param name="Bold">True within strong text.</param>
/// <param name="Italic">True within emphasised text.</param>
internal sealed record RunLook(Background Background, bool Bold = false, bool Italic = false)
{
    public W.RunProperties Properties() => new()
    {
        Bold = Bold ? new W.Bold() : null,
        Italic = Italic ? new W.Italic() : null,
        Color = Color(),
    };

    /// <summary>The properties of a code, which the spell checker must not underline.</summary>
    public W.RunProperties CodeProperties() => new()
    {
        RunStyle = new W.RunStyle { Val = Background == Background.Accent ? StyleIds.CodeOnAccent : StyleIds.Code },
        NoProof = new W.NoProof(),
        Color = Color(),
    };

    private W.Color? Color() => Background == Background.Tone ? new W.Color { Val = Tones.Text } : null;
}
