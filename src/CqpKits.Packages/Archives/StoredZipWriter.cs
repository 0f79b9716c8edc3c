using CqpKits.Packages.Zips;

namespace CqpKits.Packages.Archives;

/// <summary>Writes a zip file whose entries are stored as they are, one after another: nothing is whole in memory, and the same entries give the same bytes whatever compresses elsewhere.</summary>
/// <param name="to">Where the file goes, from its start; headers are written once contents are known.</param>
public sealed class StoredZipWriter(Stream to)
{
    private readonly List<StoredEntry> entries = [];
    private long at;

    /// <summary>The entries written so far.</summary>
    public IReadOnlyList<StoredEntry> Entries => entries;

    /// <summary>Writes an entry.</summary>
    /// <param name="path">Path in the archive.</param>
    /// <param name="content">Writes the content; at most four gigabytes.</param>
    /// <exception cref="OverflowException">The content is longer.</exception>
    public StoredEntry Add(string path, Action<Stream> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        to.Write(StoredHeaders.BeforeEntry(path, 0, 0));
        using var measured = new MeasuredStream(to);
        content(measured);
        var entry = new StoredEntry(path, at, checked((uint)measured.Length), measured.Checksum, measured.Sha256);
        to.Position = at;
        to.Write(StoredHeaders.BeforeEntry(path, (uint)entry.Length, entry.Checksum));
        to.Position = at = entry.ContentStart + entry.Length;
        entries.Add(entry);
        return entry;
    }

    /// <summary>Writes the directory.</summary>
    public void Complete()
    {
        var length = 0L;
        foreach (var header in entries.Select(StoredHeaders.InDirectory))
        {
            to.Write(header);
            length += header.Length;
        }

        to.Write(ZipHeaders.BehindDirectory(entries.Count, at, length));
    }
}
