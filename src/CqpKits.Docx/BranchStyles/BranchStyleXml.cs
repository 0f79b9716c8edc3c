using System.Xml.Linq;

namespace CqpKits.Docx.BranchStyles;

/// <summary>The XML namespaces of a branch style's parts, and the value of their elements.</summary>
internal static class BranchStyleXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A style and those it is based on, each once; the first that has a property decides it.</summary>
    public static IEnumerable<XElement> Lineage(XElement styles, string? id)
    {
        var seen = new HashSet<string>();
        for (var at = id; at is not null && seen.Add(at);)
        {
            var style = styles.Elements(W + "style").FirstOrDefault(s => (string?)s.Attribute(W + "styleId") == at);
            if (style is not null)
            {
                yield return style;
            }

            at = Value(style?.Element(W + "basedOn"));
        }
    }

    public static string? Value(XElement? element) => (string?)element?.Attribute(W + "val");
}
