using CqpKits.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Looks;

/// <summary>How the runs of a line look beside its paragraph style.</summary>
/// <param name="Ground">What they stand on: on the accent colour codes must be light to be seen, on a tint all is black.</param>
/// <param name="Bold">Within strong text.</param>
/// <param name="Italic">Within emphasised text.</param>
internal sealed record RunLook(Ground Ground, bool Bold = false, bool Italic = false)
{
    public W.RunProperties Properties() => new()
    {
        Bold = Bold ? new W.Bold() : null,
        Italic = Italic ? new W.Italic() : null,
        Color = Color(),
    };

    /// <summary>A code is no word: the spell checker must not underline it.</summary>
    public W.RunProperties CodeProperties() => new()
    {
        RunStyle = new W.RunStyle { Val = Ground == Ground.Accent ? StyleIds.CodeOnAccent : StyleIds.Code },
        NoProof = new W.NoProof(),
        Color = Color(),
    };

    private W.Color? Color() => Ground == Ground.Tone ? new W.Color { Val = Tones.Text } : null;
}
