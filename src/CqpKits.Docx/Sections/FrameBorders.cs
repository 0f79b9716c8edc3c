using CqpKits.Looks.Margins;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Sections;

/// <summary>Writes the rule around the pages of a section (ECMA-376 part 1, 17.6.10).</summary>
internal static class FrameBorders
{
    public static W.PageBorders Double(string colour) => new(
        Side<W.TopBorder>(colour), Side<W.LeftBorder>(colour), Side<W.BottomBorder>(colour), Side<W.RightBorder>(colour))
    {
        OffsetFrom = W.PageBorderOffsetValues.Page,
    };

    private static T Side<T>(string colour)
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Double, Size = (uint)(PageFrame.Weight * 8), Space = (uint)PageFrame.FromEdge, Color = colour };
}
