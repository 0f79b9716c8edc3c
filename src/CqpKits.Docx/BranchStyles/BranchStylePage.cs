using System.Globalization;
using System.Xml.Linq;
using CqpKits.Documents.Blocks;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Applies a branch style's margins. The paper is always A4, and the left margin leaves room for punched holes. Tables keep their widths, so left and right margins that leave less width are not used.
/// </summary>
internal static class BranchStylePage
{
    private const decimal LeastLeft = 20;
    private const decimal LeastRight = 8;

    /// <summary>The page with the branch style's margins; unchanged when those are for the other orientation, and for a framed page, which keeps its own.</summary>
    public static PageSetup Of(XElement? section, PageSetup page)
    {
        if (page.IsFramed)
        {
            return page;
        }

        if (section?.Element(BranchStyleXml.W + "pgMar") is not { } margins || IsLandscape(section) != page.Landscape)
        {
            return page;
        }

        var upright = page with { Top = Bounded(margins, "top", page.Top), Bottom = Bounded(margins, "bottom", page.Bottom) };
        return TextWidth(section, page) is { } width && width < page.TextWidth ? upright : upright with { Left = Left(margins, page), Right = Right(margins, page) };
    }

    /// <summary>Width of text between the branch style's margins on A4, millimetres; null when it has no margins for this orientation.</summary>
    public static decimal? TextWidth(XElement? section, PageSetup page) =>
        section?.Element(BranchStyleXml.W + "pgMar") is { } margins && IsLandscape(section) == page.Landscape
            ? page.Width - Left(margins, page) - Right(margins, page)
            : null;

    /// <summary>The branch style's top margin, millimetres; null when it has none.</summary>
    public static decimal? TopOf(XElement? section) => section?.Element(BranchStyleXml.W + "pgMar") is { } margins ? Millimetres(margins, "top") : null;

    private static bool IsLandscape(XElement section) =>
        (string?)section.Element(BranchStyleXml.W + "pgSz")?.Attribute(BranchStyleXml.W + "orient") == "landscape";

    private static decimal Left(XElement margins, PageSetup page) =>
        Math.Max(LeastLeft, (Millimetres(margins, "left") ?? page.Left) + (Millimetres(margins, "gutter") ?? 0));

    private static decimal Right(XElement margins, PageSetup page) => Math.Max(LeastRight, Millimetres(margins, "right") ?? page.Right);

    private static decimal Bounded(XElement margins, string side, decimal ours) => Math.Clamp(Math.Abs(Millimetres(margins, side) ?? ours), 10, 60);

    private static decimal? Millimetres(XElement margins, string side) =>
        int.TryParse((string?)margins.Attribute(BranchStyleXml.W + side), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips)
            ? Math.Round(twips * 25.4m / 1440, 2)
            : null;
}
