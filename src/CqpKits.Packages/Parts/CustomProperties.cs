using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Parts;

/// <summary>Reads custom properties.</summary>
public static class CustomProperties
{
    /// <summary>Values by name; a name with two different values is left out, since nobody can say which holds.</summary>
    /// <param name="parts">Parts with properties.</param>
    /// <param name="element">Local name of the element of one; its attribute <c>name</c> names it.</param>
    /// <param name="namespaceOfName">Namespace that this attribute may have as well as none.</param>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<byte[]> parts, string element = "property", string namespaceOfName = "") =>
        parts.SelectMany(p => Read(p, element, namespaceOfName))
            .GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal)
            .Where(g => g.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static List<KeyValuePair<string, string>> Read(byte[] part, string element, string namespaceOfName)
    {
        var found = new List<KeyValuePair<string, string>>();
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && (reader.GetAttribute("name") ?? reader.GetAttribute("name", namespaceOfName)) is { } name)
            {
                found.Add(new(name, Text(reader)));
            }
        }

        return found;
    }

    private static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new System.Text.StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }
}
