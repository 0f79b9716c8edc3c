using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Sections;

/// <summary>Writes the rule around the pages of a section (ECMA-376 part 1, 17.6.10).</summary>
internal static class PageFrame
{
    /// <summary>Distance from the edge of the paper, points: what home printers can still print on.</summary>
    private const uint FromEdge = 28;

    /// <summary>Width of a line of it, eighths of a point.</summary>
    private const uint Line = 12;

    public static W.PageBorders Double(string colour) => new(
        Side<W.TopBorder>(colour), Side<W.LeftBorder>(colour), Side<W.BottomBorder>(colour), Side<W.RightBorder>(colour))
    {
        OffsetFrom = W.PageBorderOffsetValues.Page,
    };

    private static T Side<T>(string colour)
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Double, Size = Line, Space = FromEdge, Color = colour };
}
