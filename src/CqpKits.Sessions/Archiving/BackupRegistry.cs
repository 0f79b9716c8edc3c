using CqpKits.Diagnostics;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>The use case « session backup »: one archive of the whole registry, of one moment, that either engine takes.</summary>
public static class BackupRegistry
{
    /// <summary>Writes the archive.</summary>
    public static Checked<WrittenArchive> Run(IWorkspace workspace, IRegistry registry, string path)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Read(rows => Write(workspace, rows, path));
    }

    private static Checked<WrittenArchive> Write(IWorkspace workspace, IHeldRows rows, string path)
    {
        var texts = rows.Texts;
        var head = new ArchiveManifest { Format = ArchiveManifest.Current, Kind = ArchiveKind.Registry, Entries = rows.LastEntry, Head = Convert.ToHexStringLower(rows.LastHash) };
        var sessions = rows.All<HeldSession>();
        var stored = KeptFiles.Stored(workspace, sessions.SelectMany(s => rows.Returned(s.Id)).Select(r => (r.Path, r.Sha256, r.State)));
        IEnumerable<ArchivePiece> pieces =
        [
            .. texts.Tables.Select(table => ArchivePiece.Lines(ArchivePaths.Table(table.Name), () => texts.Rows(table.Name, null).Select(r => r.Text))),
            ArchivePiece.Lines(ArchivePaths.Journal, () => texts.Journal().Select(JournalLines.Of)),
            ArchivePiece.Lines(ArchivePaths.Salts, () => texts.Salts().Select(s => JournalLines.Of(new ArchivedSalt(s.Entry, s.Salt)))),
            ArchivePiece.Lines(ArchivePaths.Counters, () => texts.Counters().Select(c => JournalLines.Of(new ArchivedCounter(c.Table, c.Last)))),
            .. sessions.GroupBy(s => s.Certification).SelectMany(g => KeptFiles.Forms(workspace, g.Key, g.SelectMany(s => rows.OfSession<IssuedCopy>(s.Id)).Select(c => c.FormId))),
            .. stored.Value ?? [],
        ];
        return ArchiveWriting.Write(workspace, path, head, pieces).After(stored.Diagnostics);
    }
}
