using System.Buffers.Binary;
using System.Text;
using CqpKits.Packages.Parts;
using CqpKits.Packages.Zips;

namespace CqpKits.Packages.Archives;

/// <summary>
/// A zip file as <see cref="StoredZipWriter"/> writes it, and no other: every byte of every header must be the one that it would write, so that none can change unseen. Nothing is
/// inflated, so that a small file costs little.
/// </summary>
public sealed class StoredZip
{
    private const int MostEntries = 2_000_000;
    private const int LongestPath = 1024;

    private readonly Stream file;
    private readonly List<StoredEntry> entries = [];
    private readonly List<StoredZipFault> faults = [];

    private StoredZip(Stream file) => this.file = file;

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<StoredEntry> Entries => entries;

    /// <summary>What is wrong with it as a file. Where its structure is, what comes behind was not read.</summary>
    public IReadOnlyList<StoredZipFault> Faults => faults;

    /// <summary>Goes through a file once, to its end or to where its structure breaks.</summary>
    /// <param name="file">The file, which may be moved in.</param>
    public static StoredZip Read(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var zip = new StoredZip(file);
        if (zip.ReadEntries())
        {
            zip.ReadDirectory();
        }

        return zip;
    }

    /// <summary>The content of an entry, as it is read. One is open at a time.</summary>
    public Stream Open(StoredEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new BufferedStream(new PartOfStream(file, entry.ContentStart, entry.Length), 1 << 16);
    }

    private string LastPath => entries.Count > 0 ? entries[^1].Path : "";

    private bool ReadEntries()
    {
        Span<byte> head = stackalloc byte[ZipHeaders.Local];
        for (var at = 0L; ; at = entries[^1].ContentStart + entries[^1].Length)
        {
            file.Position = at;
            var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (entries.Count > 0 && read >= 4 && head.StartsWith("PK\x01\x02"u8))
            {
                return true;
            }

            if (read < head.Length || entries.Count == MostEntries || !ReadEntry(at, head))
            {
                faults.Add(new StoredZipFault(entries.Count == 0 ? StoredZipFaultKind.NotAnArchive : StoredZipFaultKind.Header, LastPath));
                return false;
            }
        }
    }

    private bool ReadEntry(long at, ReadOnlySpan<byte> head)
    {
        var (checksum, length, name) = (BinaryPrimitives.ReadUInt32LittleEndian(head[14..]), BinaryPrimitives.ReadUInt32LittleEndian(head[18..]), BinaryPrimitives.ReadUInt16LittleEndian(head[26..]));
        if (name > LongestPath || at + ZipHeaders.Local + name + length > file.Length)
        {
            return false;
        }

        var bytes = new byte[name];
        file.ReadExactly(bytes);
        var path = Encoding.UTF8.GetString(bytes);
        if (!head.SequenceEqual(StoredHeaders.BeforeEntry(path, length, checksum).AsSpan(0, head.Length)) || !PartNames.StaysInside(path))
        {
            return false;
        }

        using var measured = new MeasuredStream(Stream.Null);
        new PartOfStream(file, file.Position, length).CopyTo(measured, 1 << 16);
        if (measured.Checksum != checksum)
        {
            faults.Add(new StoredZipFault(StoredZipFaultKind.Content, path));
        }

        entries.Add(new StoredEntry(path, at, length, measured.Checksum, measured.Sha256) { DeclaredChecksum = checksum });
        return true;
    }

    /// <summary>What stands behind the entries follows from them.</summary>
    private void ReadDirectory()
    {
        var start = entries[^1].ContentStart + entries[^1].Length;
        file.Position = start;
        var length = 0L;
        foreach (var entry in entries)
        {
            var header = StoredHeaders.InDirectory(entry with { Checksum = entry.DeclaredChecksum });
            length += header.Length;
            if (!IsNext(header))
            {
                faults.Add(new StoredZipFault(StoredZipFaultKind.Directory, entry.Path));
                return;
            }
        }

        if (!IsNext(ZipHeaders.BehindDirectory(entries.Count, start, length)) || file.Position != file.Length)
        {
            faults.Add(new StoredZipFault(StoredZipFaultKind.End, LastPath));
        }
    }

    private bool IsNext(byte[] expected)
    {
        var found = new byte[expected.Length];
        return file.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == found.Length && found.AsSpan().SequenceEqual(expected);
    }
}

/// <summary>Something wrong with a file.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">The entry concerned, or the last one before it; empty where there is none.</param>
public sealed record StoredZipFault(StoredZipFaultKind Kind, string Path);

/// <summary>What can be wrong.</summary>
public enum StoredZipFaultKind
{
    /// <summary>The file does not begin as an archive does.</summary>
    NotAnArchive,

    /// <summary>What stands behind an entry is no header of the next one.</summary>
    Header,

    /// <summary>The content of an entry is not the one that its header tells.</summary>
    Content,

    /// <summary>What the directory says of an entry is not what stands before it.</summary>
    Directory,

    /// <summary>The file does not end as it must.</summary>
    End,
}
