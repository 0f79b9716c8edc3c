using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Parts;

/// <summary>Reads the relationships of parts.</summary>
public static class Relationships
{
    /// <summary>Relationships of a part (of the package itself: an empty name) in the order of the file.</summary>
    public static IReadOnlyList<Relationship> Of(IReadOnlyDictionary<string, byte[]> parts, string source) =>
        parts.TryGetValue(PartOf(source), out var bytes) ? Read(bytes, Folder(source)) : [];

    /// <summary>Relationships in a relationships part.</summary>
    public static IReadOnlyList<Relationship> In(string relationshipsPart, byte[] bytes) =>
        Read(bytes, Folder(relationshipsPart)[..^"_rels/".Length]);

    /// <summary>Name of the part that holds the relationships of a part; of the package itself: of an empty name.</summary>
    public static string PartOf(string source) => $"{Folder(source)}_rels/{source[Folder(source).Length..]}.rels";

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static List<Relationship> Read(byte[] bytes, string folder)
    {
        var found = new List<Relationship>();
        using var reader = PartXml.Open(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
            {
                found.Add(Relationship(reader, folder));
            }
        }

        return found;
    }

    private static Relationship Relationship(XmlReader reader, string folder)
    {
        var type = reader.GetAttribute("Type") ?? "";
        var target = reader.GetAttribute("Target") ?? "";
        var external = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        return new Relationship(reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target, external ? null : Resolve(folder, target), external);
    }

    /// <summary>A target, from the folder of its source, as the name of a part; null when it leads outside.</summary>
    private static string? Resolve(string folder, string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal) || target.Any(c => c is '\\' or ':'))
        {
            return null;
        }

        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/').Where(s => s is not ("" or ".")))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count == 0)
            {
                return null;
            }
            else
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps);
    }
}
