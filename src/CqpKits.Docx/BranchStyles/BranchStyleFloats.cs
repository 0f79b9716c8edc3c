using System.Globalization;
using System.Xml.Linq;
using CqpKits.Looks.Margins;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Computes how far down the floating pictures of a branch style's header reach. They have fixed positions (ECMA-376 part 1, 20.4.2.3) and do not move text down,
/// so our lines could overlap them.
/// </summary>
internal static class BranchStyleFloats
{
    private const decimal EmusPerMillimetre = 36000;

    /// <summary>Assumed height of a line, millimetres. It is a minimum: taller lines give more space, lower ones would let text and pictures overlap.</summary>
    private const decimal LeastLine = 3;

    /// <summary>In millimetres. A picture that reaches further down is taken for a background of the page and ignored.</summary>
    private const decimal Lowest = 70;

    private static readonly XNamespace Place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>
    /// Space needed between the branch style's own lines and ours so that ours are below its pictures, millimetres; 0 when no picture is lower than
    /// its lines.
    /// </summary>
    public static decimal Below(XElement head, decimal? topMargin)
    {
        var lines = head.Elements(BranchStyleXml.W + "p").ToList();
        var bottoms = from anchor in head.Descendants(Place + "anchor")
                      where (string?)anchor.Attribute("behindDoc") is not ("1" or "true")
                      let line = lines.FindIndex(p => p.Descendants().Contains(anchor))
                      let bottom = Top(anchor, topMargin ?? 25, PageHead.Edge + HeightOf(lines.Take(Math.Max(line, 0)))) + Millimetres(anchor.Element(Place + "extent")?.Attribute("cy")?.Value)
                      where bottom <= Lowest
                      select bottom;
        return Math.Max(0, bottoms.DefaultIfEmpty().Max() - PageHead.Edge - HeightOf(lines));
    }

    /// <summary>Distance of its upper edge from the top of the paper, millimetres.</summary>
    private static decimal Top(XElement anchor, decimal topMargin, decimal line)
    {
        var place = anchor.Element(Place + "positionV");
        var offset = Millimetres(place?.Element(Place + "posOffset")?.Value);
        return (string?)place?.Attribute("relativeFrom") switch
        {
            "page" or "topMargin" => offset,
            "margin" => topMargin + offset,
            _ => line + offset,
        };
    }

    private static decimal HeightOf(IEnumerable<XElement> lines) => lines.Sum(line => Math.Max(
        LeastLine,
        line.Descendants(Place + "inline").Select(i => Millimetres(i.Element(Place + "extent")?.Attribute("cy")?.Value)).DefaultIfEmpty().Max()));

    private static decimal Millimetres(string? emus) =>
        long.TryParse(emus, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value / EmusPerMillimetre : 0;
}
