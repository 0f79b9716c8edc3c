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
    public Refusal? Open(string name) => Open(name, static bytes => bytes, Gone.Through);

    /// <summary>Opens the XML part that a file is read from in one go, by <see cref="GatedPackage.Read"/>: whether it is sound shows then.</summary>
    public Refusal? OpenForReading(string name) => Open(name, static bytes => bytes, Gone.WhenRead);

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
    public Refusal? OpenWithDocumentType(string name) => Open(name, DocumentTypes.Blank, Gone.Through);

    /// <summary>Opens a part that is no XML: a picture.</summary>
    public Refusal? OpenBinary(string name) => Open(name, static bytes => bytes, Gone.Never);

    /// <summary>The package of what was opened.</summary>
    internal GatedPackage ToPackage(PackageFormat format) =>
        new(format, opened, [.. entries.Keys.Where(name => !opened.ContainsKey(name)).Select(name => new ClosedPart(name, format.NatureOf(name)))])
        {
            Elements = elements,
        };

    private Refusal? Open(string name, Func<byte[], byte[]> prepare, Gone gone)
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
        return gone == Gone.Never ? null : XmlGate.RefuseTags(opened[entry.FullName]) ?? Refuse(entry.FullName, gone);
    }

    private Refusal? Refuse(string name, Gone gone) => gone == Gone.Through ? XmlGate.Refuse(name, opened[name], depth, ref elements) : null;

    /// <summary>When the gate goes through a part that is opened.</summary>
    private enum Gone
    {
        /// <summary>At once.</summary>
        Through,

        /// <summary>When it is read.</summary>
        WhenRead,

        /// <summary>Never: it is no XML.</summary>
        Never,
    }
}
