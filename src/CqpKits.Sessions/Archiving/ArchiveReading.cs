using CqpKits.Diagnostics;
using CqpKits.Packages.Archives;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>An archive that is open: what it says it holds, and what it holds.</summary>
internal sealed class ArchiveReading : IDisposable
{
    private const int LongestManifest = 512 << 20;

    private readonly Stream file;
    private readonly StoredZip zip;
    private readonly Dictionary<string, StoredEntry> entries;

    private ArchiveReading(string path, Stream file)
    {
        (Path, this.file) = (path, file);
        zip = StoredZip.Read(file);
        entries = zip.Entries.GroupBy(e => e.Path).ToDictionary(g => g.Key, g => g.First());
        Manifest = zip.Entries is [.., { Path: ArchiveManifest.Path, Length: <= LongestManifest } last] ? ArchiveManifest.Read(Bytes(last.Path)) : null;
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>What it says it holds; null where it does not say.</summary>
    public ArchiveManifest? Manifest { get; }

    /// <summary>SHA-256 of that, hexadecimal.</summary>
    public string Sha256 => entries[ArchiveManifest.Path].Sha256;

    /// <summary>What is wrong with it as a file.</summary>
    public IReadOnlyList<StoredZipFault> Faults => zip.Faults;

    /// <summary>What it holds, in order.</summary>
    public IReadOnlyList<StoredEntry> Entries => zip.Entries;

    /// <summary>Opens an archive and goes through it once; nothing is verified yet.</summary>
    public static Checked<ArchiveReading> Open(IWorkspace workspace, string path) => workspace.OpenBytes(path).Then(file =>
    {
        try
        {
            return Checked.Of(new ArchiveReading(path, file));
        }
        catch (IOException)
        {
            file.Dispose();
            return Checked.Failed<ArchiveReading>(ArchivingMessages.NotAnArchive(path));
        }
    });

    /// <summary>The first entry that has rows of a table which is none of these; null where there is none.</summary>
    public string? UnknownTable(IReadOnlyList<HeldTable> tables) =>
        zip.Entries.Select(e => e.Path).FirstOrDefault(p => ArchivePaths.TableOf(p) is { } name && tables.All(t => t.Name != name));

    /// <summary>The lines of an entry; none where there is no such entry.</summary>
    public IEnumerable<byte[]> Lines(string path) => entries.TryGetValue(path, out var entry) ? JournalLines.In(zip.Open(entry)) : [];

    /// <summary>The bytes of an entry.</summary>
    public byte[] Bytes(string path)
    {
        using var content = zip.Open(entries[path]);
        var bytes = new byte[entries[path].Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
