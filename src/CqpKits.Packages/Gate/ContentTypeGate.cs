using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>What kinds of content an Office package may declare.</summary>
internal static class ContentTypeGate
{
    /// <summary>The refusal of a package that declares macros, or declares nothing; or null.</summary>
    public static Refusal? Refuse(IReadOnlyDictionary<string, byte[]> parts)
    {
        if (!parts.TryGetValue("[Content_Types].xml", out var bytes))
        {
            return new(RefusalKind.OtherZip);
        }

        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            var type = reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("ContentType") ?? "" : "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                return new(RefusalKind.Macros);
            }
        }

        return null;
    }
}
