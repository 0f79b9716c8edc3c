using System.Xml.Linq;

namespace CqpKits.Docx.BranchStyles;

/// <summary>The XML namespaces of a branch style's parts, and the value of their elements.</summary>
internal static class BranchStyleXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string? Value(XElement? element) => (string?)element?.Attribute(W + "val");
}
