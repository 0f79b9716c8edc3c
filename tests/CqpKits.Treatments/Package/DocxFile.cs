using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>A Word file as its parts in memory. Immutable: a treatment hands back another one.</summary>
public sealed class DocxFile
{
    /// <summary>Part that holds the body.</summary>
    public const string Body = "word/document.xml";

    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] StoryPrefixes = ["header", "footer", "footnotes", "endnotes"];

    private readonly ImmutableSortedDictionary<string, byte[]> parts;

    private DocxFile(ImmutableSortedDictionary<string, byte[]> parts) => this.parts = parts;

    /// <summary>Names of the parts, in ordinal order.</summary>
    public IEnumerable<string> PartNames => parts.Keys;

    /// <summary>The parts that hold text: the body, headers, footers and notes.</summary>
    public IEnumerable<string> StoryParts => parts.Keys.Where(IsStory);

    /// <summary>A file made of these parts.</summary>
    public static DocxFile Of(IEnumerable<KeyValuePair<string, byte[]>> parts) =>
        new(parts.ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Reads a package. Throws <see cref="InvalidDataException"/> where it is no ZIP archive.</summary>
    public static DocxFile Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return Of(archive.Entries.Where(e => !e.FullName.EndsWith('/')).Select(e => KeyValuePair.Create(e.FullName, Bytes(e))).ToList());
    }

    /// <summary>The package: entries in ordinal order ("[Content_Types].xml" comes first by itself), all of 1 January 1980.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = ZipEpoch;
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Whether the file has a part.</summary>
    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>A part as XML of its own, which the caller may change.</summary>
    public XDocument Xml(string part)
    {
        using var stream = new MemoryStream(parts[part]);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The same file with one part set.</summary>
    public DocxFile With(string part, XDocument xml)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            xml.Save(writer);
        }

        return new(parts.SetItem(part, stream.ToArray()));
    }

    /// <summary>The same file with one part set, byte for byte.</summary>
    public DocxFile With(string part, byte[] content) => new(parts.SetItem(part, content));

    /// <summary>The same file without a part; references to it stay.</summary>
    public DocxFile Without(string part) => new(parts.Remove(part));

    /// <summary>The same file with one part edited in place.</summary>
    public DocxFile Edit(string part, Action<XElement> edit)
    {
        var xml = Xml(part);
        edit(xml.Root!);
        return With(part, xml);
    }

    /// <summary>The same file with every text part edited in place.</summary>
    public DocxFile EditStories(Action<XElement> edit) => StoryParts.Aggregate(this, (file, part) => file.Edit(part, edit));

    private static bool IsStory(string part) =>
        part == Body || (part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)
            && StoryPrefixes.Any(prefix => part.AsSpan(5).StartsWith(prefix, StringComparison.Ordinal)));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
