using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CqpKits.Packages.Writing;

/// <summary>
/// The file (ECMA-376 part 2): parts, their content types and relationships, zipped so that the same parts give the same bytes. The typed package
/// classes of others would put the clock and random ids into it.
/// </summary>
public sealed class PackageWriter
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly SortedDictionary<string, Action<Stream>> entries = new(StringComparer.Ordinal);
    private readonly List<PackagePart> parts = [];

    /// <summary>A part that is written as XML, when the package is: a long one is never whole in memory.</summary>
    /// <param name="part">Where it lies and what it is.</param>
    /// <param name="write">Writes its root element.</param>
    public void Add(PackagePart part, Action<XmlWriter> write)
    {
        parts.Add(part);
        entries.Add(part.Path, Xml(write));
    }

    /// <summary>A part that is an XML tree.</summary>
    public void Add(PackagePart part, XElement root) => Add(part, root.WriteTo);

    /// <summary>A part that is bytes.</summary>
    public void Add(PackagePart part, byte[] content)
    {
        parts.Add(part);
        entries.Add(part.Path, to => to.Write(content));
    }

    /// <summary>Bytes that another part shows; the same may be added for several.</summary>
    public void AddMedia(PackagePart part, byte[] content)
    {
        parts.Add(part);
        entries[part.Path] = to => to.Write(content);
    }

    /// <summary>The file.</summary>
    /// <exception cref="InvalidOperationException">Two relationships of one part have the same id: readers would take one part for the other.</exception>
    public byte[] ToBytes() => PackageBytes.Of([.. Entries().Select(e => PackageEntry.Of(e.Key, e.Value, PackageEntry.Best))]);

    /// <summary>The paths and contents of all entries, relationships and content types among them, in the order in which the file has them.</summary>
    /// <exception cref="InvalidOperationException">Two relationships of one part have the same id: readers would take one part for the other.</exception>
    public IReadOnlyList<(string Path, byte[] Content)> Contents() => [.. Entries().Select(e => (e.Key, Bytes(e.Value)))];

    private SortedDictionary<string, Action<Stream>> Entries()
    {
        if (parts.GroupBy(part => (part.Source, part.RelationshipId)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"The relationship {twice.Key.RelationshipId} of « {twice.Key.Source} » is there twice.");
        }

        entries["[Content_Types].xml"] = Xml(ContentTypes().WriteTo);
        foreach (var group in parts.GroupBy(part => part.Source))
        {
            entries[RelationshipsPath(group.Key)] = Xml(RelationshipsOf(group).WriteTo);
        }

        return entries;
    }

    /// <summary>An override for every part but pictures, the main one too: some readers look for the main document there and not among the defaults.</summary>
    private XElement ContentTypes() => new(
        Types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        parts.Where(part => part.ByExtension)
            .Select(part => (Extension: part.Path[(part.Path.LastIndexOf('.') + 1)..], part.ContentType))
            .Distinct()
            .OrderBy(type => type.Extension, StringComparer.Ordinal)
            .Select(type => Default(type.Extension, type.ContentType)),
        parts.Where(part => !part.ByExtension).OrderBy(part => part.Path, StringComparer.Ordinal).Select(part =>
            new XElement(Types + "Override", new XAttribute("PartName", "/" + part.Path), new XAttribute("ContentType", part.ContentType))));

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    /// <summary>Targets are relative to their source, whose folder holds them all: old readers do not know absolute ones.</summary>
    private static XElement RelationshipsOf(IEnumerable<PackagePart> targets) => new(
        Relationships + "Relationships",
        targets.OrderBy(part => part.Path, StringComparer.Ordinal).Select(part => new XElement(
            Relationships + "Relationship",
            new XAttribute("Id", part.RelationshipId),
            new XAttribute("Type", part.Relationship),
            new XAttribute("Target", part.Path[(part.Source.LastIndexOf('/') + 1)..]))));

    private static string RelationshipsPath(string source)
    {
        var name = source.LastIndexOf('/') + 1;
        return $"{source[..name]}_rels/{source[name..]}.rels";
    }

    private static Action<Stream> Xml(Action<XmlWriter> write) => to =>
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };
        using var writer = XmlWriter.Create(to, settings);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    };

    private static byte[] Bytes(Action<Stream> content)
    {
        using var stream = new MemoryStream();
        content(stream);
        return stream.ToArray();
    }
}
