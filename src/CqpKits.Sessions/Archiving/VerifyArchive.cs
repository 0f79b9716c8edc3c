using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>The use case « session verify »: an archive held against itself, without a registry.</summary>
public static class VerifyArchive
{
    /// <summary>Verifies an archive; each fault is an error that names what is concerned.</summary>
    public static Checked<VerifiedArchive> Run(IWorkspace workspace, string path) => Open(workspace, path, Check);

    /// <summary>Verifies an archive, and does something with it while it is open; an error where it is not sound, or one of another kind.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="kind">What it must be of.</param>
    /// <param name="work">What is done.</param>
    internal static Checked<T> Use<T>(IWorkspace workspace, string path, ArchiveKind kind, Func<ArchiveReading, VerifiedArchive, Checked<T>> work)
        where T : class => Open(workspace, path, archive => Check(archive).Then(verified =>
            verified.Kind == kind ? work(archive, verified) : Checked.Failed<T>(ArchivingMessages.OtherKind(archive.Path, verified.Kind))));

    private static Checked<T> Open<T>(IWorkspace workspace, string path, Func<ArchiveReading, Checked<T>> work)
        where T : class => ArchiveReading.Open(workspace, path).Then(archive =>
    {
        using (archive)
        {
            return work(archive);
        }
    });

    private static Checked<VerifiedArchive> Check(ArchiveReading archive)
    {
        if (archive.Manifest is { Format: > ArchiveManifest.Current } newer)
        {
            return Checked.Failed<VerifiedArchive>(ArchivingMessages.Newer(archive.Path, newer.Format));
        }

        List<Diagnostic> faults = [.. archive.Faults.Select(f => ArchivingMessages.Of(archive.Path, f))];
        if (archive.Manifest is not { } manifest)
        {
            return Checked.Failed<VerifiedArchive>(faults.Count > 0 ? faults : [ArchivingMessages.NoManifest(archive.Path)]);
        }

        faults.AddRange(Contents(archive, manifest));
        var rows = new ArchivedRowsCheck(archive, manifest);
        faults.AddRange(rows.Run());
        return Checked.Of(
            new VerifiedArchive
            {
                Path = archive.Path,
                Kind = manifest.Kind,
                Certification = manifest.Certification,
                Session = manifest.Session,
                Sha256 = archive.Sha256,
                Files = manifest.Files.Count,
                Rows = rows.Count,
                Entries = manifest.Entries,
                Head = manifest.Head,
            },
            faults.Distinct());
    }

    /// <summary>What the archive holds, against what its manifest says.</summary>
    private static IEnumerable<Diagnostic> Contents(ArchiveReading archive, ArchiveManifest manifest)
    {
        var said = manifest.Files.GroupBy(f => f.Path).ToDictionary(g => g.Key, g => g.First());
        var held = archive.Entries.SkipLast(1).ToList();
        var names = held.Select(e => e.Path).ToHashSet();
        foreach (var entry in held)
        {
            if (!said.TryGetValue(entry.Path, out var file))
            {
                yield return ArchivingMessages.Added(archive.Path, entry.Path);
            }
            else if ((file.Length, file.Sha256) != (entry.Length, entry.Sha256) || (ArchivePaths.IsStored(entry.Path) && entry.Path != StoredFiles.PathOf(entry.Sha256)))
            {
                yield return ArchivingMessages.Changed(archive.Path, entry.Path);
            }
        }

        foreach (var file in manifest.Files.Where(f => !names.Contains(f.Path)))
        {
            yield return ArchivingMessages.Missing(archive.Path, file.Path);
        }

        if (held.Count != names.Count || manifest.Files.Count != said.Count || !IsOrdered(held.Select(e => e.Path)) || !IsOrdered(manifest.Files.Select(f => f.Path)))
        {
            yield return ArchivingMessages.Reordered(archive.Path, held.Zip(held.Skip(1)).FirstOrDefault(p => string.CompareOrdinal(p.First.Path, p.Second.Path) >= 0).Second?.Path ?? ArchiveManifest.Path);
        }
    }

    private static bool IsOrdered(IEnumerable<string> paths) => paths.Zip(paths.Skip(1)).All(p => string.CompareOrdinal(p.First, p.Second) < 0);
}

/// <summary>An archive that was verified.</summary>
public sealed record VerifiedArchive
{
    /// <summary>Where it lies.</summary>
    public required string Path { get; init; }

    /// <summary>What it is of.</summary>
    public required ArchiveKind Kind { get; init; }

    /// <summary>Code of the certification; null for a whole registry.</summary>
    public string? Certification { get; init; }

    /// <summary>Name of the session; null for a whole registry.</summary>
    public string? Session { get; init; }

    /// <summary>SHA-256 of its manifest, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of its entries, without the manifest.</summary>
    public required int Files { get; init; }

    /// <summary>Number of rows that the journal vouches for.</summary>
    public required long Rows { get; init; }

    /// <summary>Entries of the journal in it.</summary>
    public required long Entries { get; init; }

    /// <summary>Hash of the last one, hexadecimal.</summary>
    public required string Head { get; init; }
}
