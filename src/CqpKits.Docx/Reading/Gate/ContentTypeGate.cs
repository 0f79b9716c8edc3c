using System.Xml;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>What kinds of content a form may declare.</summary>
internal static class ContentTypeGate
{
    /// <summary>The refusal of a package that declares macros, or null.</summary>
    public static Diagnostic? Refuse(string path, IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue("[Content_Types].xml", out var bytes))
        {
            return ReadingMessages.OtherZip(path);
        }

        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            var type = reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("ContentType") ?? "" : "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                return ReadingMessages.Macros(path);
            }
        }

        return null;
    }
}
