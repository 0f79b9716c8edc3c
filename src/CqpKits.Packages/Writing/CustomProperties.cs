using System.Xml.Linq;

namespace CqpKits.Packages.Writing;

/// <summary>The part with properties of our own (ECMA-376 part 1, 22.3).</summary>
public static class CustomProperties
{
    /// <summary>Format id of custom properties, whose ids start at 2.</summary>
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstId = 2;

    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static readonly XNamespace Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    /// <summary>The root element; each value is a text, or nodes with one.</summary>
    public static XElement Element(IEnumerable<(string Name, object Value)> properties) => new(
        Properties + "Properties",
        // Programs add properties with this prefix, and trust the root to declare it as Office does.
        new XAttribute(XNamespace.Xmlns + "vt", Variants),
        properties.Select((property, i) => new XElement(
            Properties + "property",
            new XAttribute("fmtid", UserDefined),
            new XAttribute("pid", FirstId + i),
            new XAttribute("name", property.Name),
            new XElement(Variants + "lpwstr", property.Value))));
}
