using System.Xml.Linq;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Xml;

namespace CqpKits.Docx.BranchStyles;

/// <summary>The parts of a branch style that passed the gate, found by internal relationships.</summary>
internal sealed class BranchStyleParts
{
    private readonly IReadOnlyDictionary<string, byte[]> parts;
    private readonly string main;

    private BranchStyleParts(IReadOnlyDictionary<string, byte[]> parts, string main) => (this.parts, this.main, Main) = (parts, main, Load(parts[main]));

    /// <summary>Root of the main document part.</summary>
    public XElement Main { get; }

    /// <summary>The parts; null when the package has no main document, or one in the strict edition of the standard.</summary>
    public static BranchStyleParts? Of(IReadOnlyDictionary<string, byte[]> parts)
    {
        var main = Relationships.Of(parts, "").FirstOrDefault(r => r.Type == "officeDocument")?.Part;
        return main is not null && parts.TryGetValue(main, out var bytes) && Load(bytes).Name == BranchStyleXml.W + "document" ? new BranchStyleParts(parts, main) : null;
    }

    /// <summary>Path of the part to which the main document has a relationship of this type, or null.</summary>
    public string? Target(string type) => Relationships.Of(parts, main).FirstOrDefault(r => r.Type == type && Has(r.Part))?.Part;

    /// <summary>The relationships of a part, by id; external ones are left out. Null stands for the main document.</summary>
    public IReadOnlyDictionary<string, Relationship> ById(string? source)
    {
        source ??= main;
        var ids = Ids(source);
        return Relationships.Of(parts, source).Index().Where(r => Has(r.Item.Part)).ToDictionary(r => ids[r.Index], r => r.Item);
    }

    public bool HasRelationships(string part) => Relationships.Of(parts, part).Count > 0;

    public byte[] Bytes(string part) => parts[part];

    public XElement Root(string part) => Load(parts[part]);

    private bool Has(string? part) => part is not null && parts.ContainsKey(part);

    /// <summary>The ids in the order of the file; a missing or repeated id is replaced by a name that nothing refers to.</summary>
    private List<string> Ids(string source)
    {
        var name = source.LastIndexOf('/') + 1;
        var ids = new List<string>();
        if (parts.TryGetValue($"{source[..name]}_rels/{source[name..]}.rels", out var bytes))
        {
            foreach (var relationship in Load(bytes).Descendants().Where(e => e.Name.LocalName == "Relationship"))
            {
                var id = (string?)relationship.Attribute("Id") ?? "";
                ids.Add(id.Length == 0 || ids.Contains(id) ? $"\n{ids.Count}" : id);
            }
        }

        return ids;
    }

    private static XElement Load(byte[] bytes)
    {
        using var reader = PartXml.Open(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
