using System.Globalization;
using System.Xml.Linq;
using CqpKits.Docx.Margins;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// The pictures that float in a branch style's head: they stand where they are told to (ECMA-376 part 1, 20.4.2.3) and push nothing down, so a line of ours would
/// run into them.
/// </summary>
internal static class BranchStyleFloats
{
    private const decimal EmusPerMillimetre = 36000;

    /// <summary>The least that a line of text takes, millimetres: what is lower than reckoned leaves a little room, what is higher would collide.</summary>
    private const decimal LeastLine = 3;

    /// <summary>What reaches further down is no head but a ground for the whole page.</summary>
    private const decimal Lowest = 70;

    private static readonly XNamespace Place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Room to leave after the branch style's own lines so that ours stands below all of its pictures, millimetres; 0 where none reaches so far.</summary>
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

    /// <summary>Where its upper edge is, millimetres from that of the paper.</summary>
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
