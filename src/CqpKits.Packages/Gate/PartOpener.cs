using System.IO.Compression;
using CqpKits.Packages.Xml;

namespace CqpKits.Packages.Gate;

/// <summary>Opens parts of a package one by one. All limits hold for the opened parts together; a part that nobody opens is never inflated.</summary>
public sealed class PartOpener
{
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly Dictionary<string, byte[]> opened = new(StringComparer.OrdinalIgnoreCase);
    private readonly int depth;
    private readonly CancellationToken cancellation;
    private long room = GateLimits.InflatedBytes;
    private int elements = GateLimits.XmlElements;

    internal PartOpener(ZipArchive zip, int depth, CancellationToken cancellation)
    {
        entries = zip.Entries.Where(e => !ZipEntryRules.IsFolder(e.FullName)).ToDictionary(e => e.FullName, StringComparer.OrdinalIgnoreCase);
        (this.depth, this.cancellation) = (depth, cancellation);
    }

    /// <summary>Names of all parts, opened or not, in the order of the file.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Inflated bytes of the opened parts by name, case-insensitive.</summary>
    public IReadOnlyDictionary<string, byte[]> Opened => opened;

    /// <summary>Whether there is a part of this name.</summary>
    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>Opens an XML part, whatever its name: it must be well formed and within the limits. Nothing happens where it is open already, or not there.</summary>
    public Refusal? Open(string name) => Open(name, static bytes => bytes, isXml: true);

    /// <summary>Opens an XML part that a file can do without: one with a fault, or beyond the limits, stays closed.</summary>
    public void OpenIfSound(string name)
    {
        var before = (room, elements);
        if (!opened.ContainsKey(name) && Open(name) is not null)
        {
            opened.Remove(name);
            (room, elements) = before;
        }
    }

    /// <summary>Opens an XML part in which a document type without declarations is passed over: OpenOffice and AbiWord write one into the list of parts.</summary>
    public Refusal? OpenWithDocumentType(string name) => Open(name, DocumentTypes.Blank, isXml: true);

    /// <summary>Opens a part that is no XML: a picture.</summary>
    public Refusal? OpenBinary(string name) => Open(name, static bytes => bytes, isXml: false);

    /// <summary>The package of what was opened.</summary>
    internal GatedPackage ToPackage(PackageFormat format) =>
        new(format, opened, [.. entries.Keys.Where(name => !opened.ContainsKey(name)).Select(name => new ClosedPart(name, format.NatureOf(name)))]);

    private Refusal? Open(string name, Func<byte[], byte[]> prepare, bool isXml)
    {
        if (opened.ContainsKey(name) || !entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var inflated = Unzip.Inflate(entry, room);
        if (inflated.Value is not { } content)
        {
            return inflated.Refusal;
        }

        room -= content.Length;
        opened[entry.FullName] = prepare(content);
        return isXml ? XmlGate.Refuse(entry.FullName, opened[entry.FullName], depth, ref elements) : null;
    }
}
