using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Writing;

/// <summary>How the runs of a line look beside its paragraph style.</summary>
/// <param name="OnAccent">They stand on the accent colour: codes must be light to be seen.</param>
/// <param name="Bold">Within strong text.</param>
/// <param name="Italic">Within emphasised text.</param>
internal sealed record RunLook(bool OnAccent, bool Bold = false, bool Italic = false)
{
    public W.RunProperties Properties() => new()
    {
        Bold = Bold ? new W.Bold() : null,
        Italic = Italic ? new W.Italic() : null,
    };

    /// <summary>A code is no word: the spell checker must not underline it.</summary>
    public W.RunProperties CodeProperties() => new()
    {
        RunStyle = new W.RunStyle { Val = OnAccent ? StyleIds.CodeOnAccent : StyleIds.Code },
        NoProof = new W.NoProof(),
    };
}
