using CqpKits.Looks.Styles;
using CqpKits.Pdf.Drawing;
using TextLook = CqpKits.Pdf.Drawing.TextLook;

namespace CqpKits.Pdf.Blocks;

/// <summary>The looks of the style book as they are drawn.</summary>
internal static class DrawnLooks
{
    /// <summary>Text of a look in the fonts of the program.</summary>
    public static TextLook Drawn(this ResolvedText text) => new(FaceOf(text.Bold, text.Italic), Length.Points(text.Size), text.Color);

    private static Face FaceOf(bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => Face.BoldItalic,
        (true, false) => Face.Bold,
        (false, true) => Face.Italic,
        _ => Face.Regular,
    };
}
