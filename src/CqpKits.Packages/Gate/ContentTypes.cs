using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>What an Office package says of the kinds of its parts.</summary>
public static class ContentTypes
{
    /// <summary>The part that says it; a zip without it is no package.</summary>
    public const string Part = "[Content_Types].xml";

    /// <summary>Whether some part is declared to be that of a file with macros.</summary>
    /// <param name="parts">The opened parts.</param>
    public static bool AreForMacros(IReadOnlyDictionary<string, byte[]> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (!parts.TryGetValue(Part, out var bytes))
        {
            return false;
        }

        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type && IsForMacros(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForMacros(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);
}
