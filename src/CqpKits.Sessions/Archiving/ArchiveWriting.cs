using CqpKits.Diagnostics;
using CqpKits.Packages.Archives;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>Writes an archive: its entries in order, one after another, then its manifest.</summary>
internal static class ArchiveWriting
{
    /// <summary>Writes it whole or not at all. A stored file whose bytes are no longer its own goes in as it is, and is said.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="head">What the manifest says besides files.</param>
    /// <param name="pieces">What goes in.</param>
    public static Checked<WrittenArchive> Write(IWorkspace workspace, string path, ArchiveManifest head, IEnumerable<ArchivePiece> pieces)
    {
        StoredEntry? manifest = null;
        ArchivedFile[] files = [];
        var unwritten = workspace.TryWrite(path, to =>
        {
            var zip = new StoredZipWriter(to);
            foreach (var piece in pieces.OrderBy(p => p.Path, StringComparer.Ordinal))
            {
                zip.Add(piece.Path, piece.Content);
            }

            files = [.. zip.Entries.Select(e => new ArchivedFile(e.Path, e.Length, e.Sha256))];
            manifest = zip.Add(ArchiveManifest.Path, content => content.Write((head with { Files = files }).ToBytes()));
            zip.Complete();
        });
        return unwritten is not null || manifest is null
            ? Checked.Failed<WrittenArchive>(unwritten is null ? [] : [unwritten])
            : Checked.Of(
                new WrittenArchive { Path = path, Sha256 = manifest.Sha256, Files = files.Length, Bytes = files.Sum(f => f.Length), Entries = head.Entries, Session = head.Session },
                files.Where(f => ArchivePaths.IsStored(f.Path) && f.Path != StoredFiles.PathOf(f.Sha256)).Select(f => ArchivingMessages.StoredDamaged(f.Path)));
    }
}

/// <summary>An archive that was written.</summary>
public sealed record WrittenArchive
{
    /// <summary>Where.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the session; null for a whole registry.</summary>
    public string? Session { get; init; }

    /// <summary>SHA-256 of its manifest, hexadecimal: the hash to write down.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of its entries, without the manifest.</summary>
    public required int Files { get; init; }

    /// <summary>Their length.</summary>
    public required long Bytes { get; init; }

    /// <summary>Entries of the journal in it.</summary>
    public required long Entries { get; init; }
}
