using System.Xml;

namespace CqpKits.Docx.Reading;

/// <summary>Reads custom properties.</summary>
internal static class CustomProperties
{
    /// <summary>Values by name; a name with two different values is left out, since nobody can say which holds.</summary>
    /// <param name="parts">Parts with properties.</param>
    /// <param name="element">Local name of the element of one; its attribute <c>name</c>, of any namespace, names it.</param>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<byte[]> parts, string element = "property") =>
        parts.SelectMany(p => Read(p, element))
            .GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal)
            .Where(g => g.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static List<KeyValuePair<string, string>> Read(byte[] part, string element)
    {
        var found = new List<KeyValuePair<string, string>>();
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && Name(reader) is { } name)
            {
                found.Add(new(name, Text(reader)));
            }
        }

        return found;
    }

    private static string? Name(XmlReader reader) => reader.GetAttribute("name") ?? reader.GetAttribute("name", OdtXml.Meta);

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
