using System.Globalization;
using System.Xml.Linq;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Holds the vertical spaces of a branch's styles within bounds: without any, a title sticks to the head of the page and paragraphs to each other; with those of
/// a letter, a form of four pages becomes six.
/// </summary>
internal static class BranchStyleSpacing
{
    /// <summary>Line spacing in 240ths of a line, when it is a multiple of the font's own.</summary>
    private const int GreatestLine = 288;

    /// <summary>Least and greatest space before and after, points, by style.</summary>
    private static readonly Dictionary<string, Bounds> Bounded = new()
    {
        [StyleIds.Body] = new(0, 6, 3, 8),
        [StyleIds.Heading(1)] = new(4, 24, 3, 12),
        [StyleIds.Heading(2)] = new(10, 20, 4, 10),
        [StyleIds.Heading(3)] = new(8, 14, 3, 8),
        [StyleIds.Subtitle] = new(0, 12, 6, 14),
    };

    /// <summary>What stands after <c>w:spacing</c> among paragraph properties (ECMA-376 part 1, 17.3.1.26).</summary>
    private static readonly HashSet<string> Later =
        ["ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"];

    /// <summary>Changes the styles, which already have our ids.</summary>
    public static void Hold(XElement styles)
    {
        foreach (var style in styles.Elements(BranchStyleXml.W + "style").ToList())
        {
            if (Bounded.TryGetValue((string?)style.Attribute(BranchStyleXml.W + "styleId") ?? "", out var bounds))
            {
                Hold(style, bounds, styles);
            }
        }
    }

    private static void Hold(XElement style, Bounds bounds, XElement styles)
    {
        var properties = style.Element(BranchStyleXml.W + "pPr") ?? NewProperties(style);
        properties.Elements(BranchStyleXml.W + "contextualSpacing").Remove();
        List<XElement> inForce = [.. SpacingsOf(style, styles)];
        var isFixed = (string?)inForce.FirstOrDefault(s => Number(s, "line") is not null)?.Attribute(BranchStyleXml.W + "lineRule") is "exact" or "atLeast";
        var line = First(inForce, "line");
        var spacing = new XElement(
            BranchStyleXml.W + "spacing",
            Twips("before", Math.Clamp(First(inForce, "before"), bounds.LeastBefore * 20, bounds.GreatestBefore * 20)),
            Twips("after", Math.Clamp(First(inForce, "after"), bounds.LeastAfter * 20, bounds.GreatestAfter * 20)),
            line == 0 ? null : Twips("line", isFixed ? line : Math.Min(line, GreatestLine)),
            line == 0 ? null : new XAttribute(BranchStyleXml.W + "lineRule", isFixed ? "atLeast" : "auto"));
        if (properties.Element(BranchStyleXml.W + "spacing") is { } own)
        {
            own.ReplaceWith(spacing);
            return;
        }

        var after = properties.Elements().FirstOrDefault(e => Later.Contains(e.Name.LocalName));
        if (after is null) { properties.Add(spacing); } else { after.AddBeforeSelf(spacing); }
    }

    /// <summary>Adds paragraph properties where they stand in a style (ECMA-376 part 1, 17.7.4.17): before those of its text.</summary>
    private static XElement NewProperties(XElement style)
    {
        var properties = new XElement(BranchStyleXml.W + "pPr");
        var next = style.Elements().FirstOrDefault(e => e.Name.LocalName is "rPr" or "tblPr" or "trPr" or "tcPr" or "tblStylePr");
        if (next is null) { style.Add(properties); } else { next.AddBeforeSelf(properties); }
        return properties;
    }

    /// <summary>The spacings that may be in force, the first that has an attribute deciding it: of the style, of the styles it is based on, of the defaults.</summary>
    private static IEnumerable<XElement> SpacingsOf(XElement style, XElement styles) =>
        BranchStyleXml.Lineage(styles, (string?)style.Attribute(BranchStyleXml.W + "styleId")).Select(s => s.Element(BranchStyleXml.W + "pPr"))
            .Append(styles.Element(BranchStyleXml.W + "docDefaults")?.Descendants(BranchStyleXml.W + "pPr").FirstOrDefault())
            .Select(p => p?.Element(BranchStyleXml.W + "spacing")).OfType<XElement>();

    private static int First(IEnumerable<XElement> spacings, string name) => spacings.Select(s => Number(s, name)).FirstOrDefault(n => n is not null) ?? 0;

    private static int? Number(XElement spacing, string name) =>
        int.TryParse((string?)spacing.Attribute(BranchStyleXml.W + name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips) ? twips : null;

    private static XAttribute Twips(string name, int value) => new(BranchStyleXml.W + name, Measure.Text(value));

    private sealed record Bounds(int LeastBefore, int GreatestBefore, int LeastAfter, int GreatestAfter);
}
