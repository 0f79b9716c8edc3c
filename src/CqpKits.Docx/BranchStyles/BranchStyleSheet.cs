using System.Globalization;
using System.Xml.Linq;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// Gives a branch style's styles our ids. The id of « heading 1 » is Titre1 in a French Word and Heading1 in an English one, so styles are matched by their built-in names.
/// Heading numbers are left out, because they refer to numberings that are not used.
/// </summary>
internal static class BranchStyleSheet
{
    /// <summary>
    /// Prefix of the ids of styles that have no counterpart in ours. They are kept for headers and footers; the prefix keeps them different from
    /// ours.
    /// </summary>
    private const string Prefix = "Charte";

    private static readonly Dictionary<string, string> OurIds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Normal"] = StyleIds.Body,
        ["heading 1"] = StyleIds.Heading(1),
        ["heading 2"] = StyleIds.Heading(2),
        ["heading 3"] = StyleIds.Heading(3),
        ["Subtitle"] = StyleIds.Subtitle,
        ["List Paragraph"] = StyleIds.ListItem,
        ["header"] = StyleIds.Header,
        ["footer"] = StyleIds.Footer,
        ["toc 1"] = StyleIds.Contents(1),
        ["toc 2"] = StyleIds.Contents(2),
        ["toc 3"] = StyleIds.Contents(3),
        ["Placeholder Text"] = StyleIds.Placeholder,
        ["Default Paragraph Font"] = "DefaultParagraphFont",
        ["Normal Table"] = "TableNormal",
        ["No List"] = "NoList",
    };

    /// <summary>
    /// The ids of the styles that are the branch's when it has them. All others are always ours, because forms depend on their widths, tab stops and
    /// indents.
    /// </summary>
    private static readonly HashSet<string> Theirs =
        [StyleIds.Body, StyleIds.Heading(1), StyleIds.Heading(2), StyleIds.Heading(3), StyleIds.Subtitle, StyleIds.Header, StyleIds.Footer];

    /// <summary>The built-in name of a style, in lower case.</summary>
    public static string NameOf(XElement style) => (BranchStyleXml.Value(style.Element(BranchStyleXml.W + "name")) ?? "").ToLowerInvariant();

    /// <summary>The new ids of the branch style's styles, by their own ids.</summary>
    public static IReadOnlyDictionary<string, string> Renamed(XElement styles)
    {
        var renamed = new Dictionary<string, string>();
        foreach (var style in styles.Elements(BranchStyleXml.W + "style"))
        {
            renamed[Id(style)] = OurIds.GetValueOrDefault(NameOf(style)) ?? Prefix + Id(style);
        }

        return renamed;
    }

    /// <summary>The styles that are used, with our ids.</summary>
    public static XElement Take(XElement styles)
    {
        var renamed = Renamed(styles);
        var taken = new HashSet<string>();
        foreach (var style in styles.Elements(BranchStyleXml.W + "style").ToList())
        {
            var id = renamed[Id(style)];
            style.SetAttributeValue(BranchStyleXml.W + "styleId", id);
            style.Descendants().Where(e => e.Name == BranchStyleXml.W + "numPr" || e.Name == BranchStyleXml.W + "framePr").Remove();
            if (!taken.Add(id) || id == Prefix || (OurIds.ContainsValue(id) && !Theirs.Contains(id)))
            {
                style.Remove();
            }
        }

        Rename(styles, renamed);
        BranchStyleSpacing.Hold(styles);
        styles.Descendants(BranchStyleXml.W + "lang").Attributes().Where(a => a.Name.Namespace == BranchStyleXml.W).ToList().ForEach(a => a.Value = StyleSheet.Language);
        return styles;
    }

    /// <summary>Renames references to styles, in styles or text; references to unknown styles are removed.</summary>
    public static void Rename(XElement root, IReadOnlyDictionary<string, string> renamed)
    {
        foreach (var reference in root.Descendants().Where(e => e.Name.Namespace == BranchStyleXml.W
            && e.Name.LocalName is "basedOn" or "next" or "link" or "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            if (renamed.TryGetValue(BranchStyleXml.Value(reference) ?? "", out var ours))
            {
                reference.SetAttributeValue(BranchStyleXml.W + "val", ours);
            }
            else
            {
                reference.Remove();
            }
        }
    }

    /// <summary>
    /// The branch style's styles, and ours where it has none. Ours are based on <paramref name="baseStyle"/>, so that the branch style's indents do
    /// not apply in cells.
    /// </summary>
    public static XElement Merge(XElement branchStyle, XElement ours, XElement baseStyle)
    {
        var merged = new XElement(branchStyle);
        var known = merged.Elements(BranchStyleXml.W + "style").Select(Id).ToHashSet();
        var added = ours.Elements(BranchStyleXml.W + "style").Where(s => !known.Contains(Id(s))).Append(baseStyle).Concat(MarginStyles.Of(ours)).Select(s => new XElement(s)).ToList();
        var names = added.Select(NameOf).ToHashSet();
        foreach (var style in merged.Elements(BranchStyleXml.W + "style").Where(s => names.Contains(NameOf(s))))
        {
            style.Element(BranchStyleXml.W + "name")!.SetAttributeValue(BranchStyleXml.W + "val", $"{NameOf(style)} (charte)");
        }

        foreach (var style in added.Where(s => BranchStyleXml.Value(s.Element(BranchStyleXml.W + "basedOn")) == StyleIds.Body))
        {
            if (Id(style) == StyleIds.ListItem)
            {
                AsBranchText(style);
                continue;
            }

            style.Element(BranchStyleXml.W + "basedOn")!.SetAttributeValue(BranchStyleXml.W + "val", FormTextStyle.Id);
        }

        merged.Add(added);
        return merged;
    }

    /// <summary>The styles with all font sizes multiplied by the scale.</summary>
    public static XElement Scaled(XElement branchStyle, decimal scale)
    {
        var styles = new XElement(branchStyle);
        if (scale != 1)
        {
            foreach (var size in styles.Descendants().Where(e => e.Name == BranchStyleXml.W + "sz" || e.Name == BranchStyleXml.W + "szCs"))
            {
                if (decimal.TryParse(BranchStyleXml.Value(size), NumberStyles.None, CultureInfo.InvariantCulture, out var halfPoints))
                {
                    size.SetAttributeValue(BranchStyleXml.W + "val", Measure.Text((int)Math.Round(halfPoints * scale, MidpointRounding.AwayFromZero)));
                }
            }
        }

        return styles;
    }

    /// <summary>Gives list items the body text of the branch style without its indents; its space after paragraphs applies after the last item only.</summary>
    private static void AsBranchText(XElement style) => style.Element(BranchStyleXml.W + "pPr")!.ReplaceNodes(
        new XElement(BranchStyleXml.W + "ind", new XAttribute(BranchStyleXml.W + "left", 0), new XAttribute(BranchStyleXml.W + "firstLine", 0)),
        new XElement(BranchStyleXml.W + "contextualSpacing"));

    private static string Id(XElement style) => (string?)style.Attribute(BranchStyleXml.W + "styleId") ?? "";
}
