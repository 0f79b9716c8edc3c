using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Macros that are written in the text of an OpenDocument itself, and not in parts of their own.</summary>
internal static class OdtMacros
{
    /// <summary>Whether the text or its styles hold a script, or call one.</summary>
    public static bool In(IReadOnlyDictionary<string, byte[]> parts) =>
        new[] { OdtPartNames.Content, OdtPartNames.Styles }.Any(name => parts.TryGetValue(name, out var part) && In(part));

    private static bool In(byte[] part)
    {
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && IsMacro(reader))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMacro(XmlReader reader) => OdtXml.Name(reader) switch
    {
        "script:event-listener" or "text:script" => true,
        "office:script" => OdtXml.Link(reader) is { Length: > 0 } || HasText(reader),
        _ => false,
    };

    /// <summary>A list of libraries, which LibreOffice writes where they are empty too, is no script.</summary>
    private static bool HasText(XmlReader reader)
    {
        using var script = reader.ReadSubtree();
        while (script.Read())
        {
            if (script.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                return true;
            }
        }

        return false;
    }
}
