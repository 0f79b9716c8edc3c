using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>What happens to parts of the package.</summary>
public static class PackageTreatments
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The custom properties, which carry the form's identity, are lost.</summary>
    public static Treatment DropCustomProperties { get; } =
        new("drop custom properties", file => Drop(file, part => part == "docProps/custom.xml"));

    /// <summary>Custom XML is lost.</summary>
    public static Treatment DropCustomXml { get; } =
        new("drop custom XML", file => Drop(file, part => part.StartsWith("customXml/", StringComparison.Ordinal)));

    private static DocxFile Drop(DocxFile file, Func<string, bool> doomed)
    {
        var names = file.PartNames.Where(doomed).ToHashSet(StringComparer.Ordinal);
        var rest = names.Aggregate(file, (f, part) => f.Without(part));
        rest = rest.Edit(ContentTypes, root => root.Elements().Where(e => names.Contains(((string?)e.Attribute("PartName") ?? "").TrimStart('/'))).Remove());
        return rest.PartNames.Where(p => p.EndsWith(".rels", StringComparison.Ordinal))
            .Aggregate(rest, (f, part) => f.Edit(part, root => root.Elements().Where(e => names.Contains(Target(part, e))).Remove()));
    }

    // "word/_rels/document.xml.rels" speaks of parts as seen from "word/".
    private static string Target(string relationships, XElement relationship)
    {
        var target = (string?)relationship.Attribute("Target") ?? "";
        var folder = relationships[..relationships.IndexOf("_rels/", StringComparison.Ordinal)];
        var full = new Uri(new Uri("part:///" + folder), target);
        return full.IsAbsoluteUri && full.Scheme == "part" ? full.AbsolutePath.TrimStart('/') : "";
    }
}
