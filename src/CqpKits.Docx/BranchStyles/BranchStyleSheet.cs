using System.Globalization;
using System.Xml.Linq;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;

namespace CqpKits.Docx.BranchStyles;

/// <summary>
/// A branch style's styles under our ids. A French Word calls « heading 1 » Titre1, an English one Heading1: styles are the same when Word's own name is.
/// Numbers of headings are left out: they refer to lists that stay in the branch style.
/// </summary>
internal static class BranchStyleSheet
{
    /// <summary>What is before the ids of styles that we have none for: they are kept for heads and feet, and never meet ours.</summary>
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
    /// The look that is the branch's. The others are always ours: they hold what a form needs (widths of cells, stops of tabs, indents of lists), whatever
    /// the look.
    /// </summary>
    private static readonly HashSet<string> Theirs =
        [StyleIds.Body, StyleIds.Heading(1), StyleIds.Heading(2), StyleIds.Heading(3), StyleIds.Subtitle, StyleIds.Header, StyleIds.Footer];

    /// <summary>Word's own name of a style, in lower case.</summary>
    public static string NameOf(XElement style) => (BranchStyleXml.Value(style.Element(BranchStyleXml.W + "name")) ?? "").ToLowerInvariant();

    /// <summary>The ids that a branch style's styles have in our documents, by their own.</summary>
    public static IReadOnlyDictionary<string, string> Renamed(XElement styles)
    {
        var renamed = new Dictionary<string, string>();
        foreach (var style in styles.Elements(BranchStyleXml.W + "style"))
        {
            renamed[Id(style)] = OurIds.GetValueOrDefault(NameOf(style)) ?? Prefix + Id(style);
        }

        return renamed;
    }

    /// <summary>The styles that are taken over, with our ids.</summary>
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
        styles.Descendants(BranchStyleXml.W + "lang").Attributes().Where(a => a.Name.Namespace == BranchStyleXml.W).ToList().ForEach(a => a.Value = StyleSheet.Language);
        return styles;
    }

    /// <summary>References to styles, in styles or text; those that lead nowhere go.</summary>
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

    /// <summary>The branch style's styles, and ours where it has none. Ours stand on our own ground, so that a branch style's indents do not get into cells.</summary>
    public static XElement Merge(XElement branchStyle, XElement ours, XElement ground)
    {
        var merged = new XElement(branchStyle);
        var known = merged.Elements(BranchStyleXml.W + "style").Select(Id).ToHashSet();
        var added = ours.Elements(BranchStyleXml.W + "style").Where(s => !known.Contains(Id(s))).Append(ground).Concat(MarginStyles.Of(ours)).Select(s => new XElement(s)).ToList();
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

            style.Element(BranchStyleXml.W + "basedOn")!.SetAttributeValue(BranchStyleXml.W + "val", HouseGround.Id);
        }

        merged.Add(added);
        return merged;
    }

    /// <summary>The same styles in large print.</summary>
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

    /// <summary>Items of lists are body text of the branch style, without the indent of its paragraphs; its space after a paragraph stands after the last item.</summary>
    private static void AsBranchText(XElement style) => style.Element(BranchStyleXml.W + "pPr")!.ReplaceNodes(
        new XElement(BranchStyleXml.W + "ind", new XAttribute(BranchStyleXml.W + "left", 0), new XAttribute(BranchStyleXml.W + "firstLine", 0)),
        new XElement(BranchStyleXml.W + "contextualSpacing"));

    private static string Id(XElement style) => (string?)style.Attribute(BranchStyleXml.W + "styleId") ?? "";
}
