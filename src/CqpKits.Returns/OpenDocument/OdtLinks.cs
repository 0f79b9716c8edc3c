using System.Xml;
using CqpKits.Packages.Gate;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>What an OpenDocument text shows and takes from elsewhere: sections, pictures and objects that are linked.</summary>
internal static class OdtLinks
{
    /// <summary>The links of the text and of its styles, in their order and without repeats.</summary>
    public static IReadOnlyList<LinkedContent> In(IReadOnlyDictionary<string, byte[]> parts) =>
        [.. new[] { OdtPartNames.Content, OdtPartNames.Styles }.Where(parts.ContainsKey).SelectMany(name => In(parts[name])).Distinct()];

    private static List<LinkedContent> In(byte[] part)
    {
        var found = new List<LinkedContent>();
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && At(reader) is { } linked)
            {
                found.Add(linked);
            }
        }

        return found;
    }

    /// <summary>A section without address is taken from the same text; pictures and objects within the file have an address below it.</summary>
    private static LinkedContent? At(XmlReader reader) => OdtXml.Name(reader) switch
    {
        "text:section-source" when OdtXml.Link(reader) is { Length: > 0 } target => new(LinkedKind.Document, target),
        "office:dde-source" or "text:dde-connection-decl" => new(LinkedKind.Document, OdtXml.OfficeAttribute(reader, "dde-topic") ?? ""),
        "draw:image" or "draw:fill-image" or "style:background-image" or "text:list-level-style-image" => Outside(reader, LinkedKind.Picture),
        "draw:object" or "draw:object-ole" or "draw:plugin" or "draw:applet" or "draw:floating-frame" => Outside(reader, LinkedKind.Embedding),
        _ => null,
    };

    private static LinkedContent? Outside(XmlReader reader, LinkedKind kind) => OdtXml.Link(reader) is { } target && LeadsOutside(target) ? new(kind, target) : null;

    private static bool LeadsOutside(string target) => target.StartsWith('/') || target.StartsWith("../", StringComparison.Ordinal) || target.Contains(':', StringComparison.Ordinal);
}
