using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>Puts the files of an archive back where they lay. Each is known by its hash: doing it twice changes nothing.</summary>
internal static class ArchivedFiles
{
    /// <summary>Writes stored files and frozen forms that are not there; the certification too, where the workspace has none of its code. What is there is not changed.</summary>
    public static Checked<VerifiedArchive> PutBack(IWorkspace workspace, ArchiveReading archive, VerifiedArchive verified)
    {
        var known = WorkspacePaths.Certifications(workspace);
        var paths = archive.Entries.Select(e => e.Path).ToList();
        var forms = paths.Where(ArchivePaths.IsFrozenForm).ToList();
        var other = forms.Where(p => WorkspacePaths.IsFrozenForm(p) && workspace.ReadBytes(p).Value is { } present && !present.AsSpan().SequenceEqual(archive.Bytes(p))).Select(ArchivingMessages.FormDiffers).ToList();
        if (other.Count > 0)
        {
            return Checked.Failed<VerifiedArchive>(other);
        }

        var files = forms.Concat(paths.Where(p => ArchivePaths.IsReferential(p) && !ArchivePaths.IsFrozenForm(p) && verified.Certification is { } code && !known.Contains(code)));
        var unwritten = files.Where(p => workspace.List(p).Count == 0).Select(p => workspace.TryWrite(p, archive.Bytes(p))).OfType<Diagnostic>().FirstOrDefault();
        return unwritten is not null ? Checked.Failed<VerifiedArchive>(unwritten) : Stored(workspace, archive, [.. paths.Where(ArchivePaths.IsStored)]).Map(_ => verified);
    }

    /// <summary>Many files: they are flushed together.</summary>
    private static Checked<IReadOnlyList<string>> Stored(IWorkspace workspace, ArchiveReading archive, IReadOnlyList<string> paths) => paths.Count == 0 ? Checked.Of(paths) : workspace.TryBegin(StoredFiles.Folder).Then(batch =>
    {
        using (batch)
        {
            foreach (var path in paths)
            {
                if (batch.Attempt(path, () => Write(batch, path, archive.Bytes(path))) is { } fault)
                {
                    return Checked.Failed<IReadOnlyList<string>>(fault);
                }
            }

            var unflushed = batch.TryFlush(StoredFiles.Folder);
            batch.End();
            return unflushed is null ? Checked.Of(paths) : Checked.Failed<IReadOnlyList<string>>(unflushed);
        }
    });

    private static Diagnostic? Write(IFileBatch batch, string path, byte[] bytes)
    {
        if (batch.Read(path) is not { } present || !present.AsSpan().SequenceEqual(bytes))
        {
            batch.Write(path, bytes);
        }

        return null;
    }
}
