using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>The use case « session export »: one archive of a session, with all that it takes to score it again and to tell that nothing in it was changed.</summary>
public static class ExportSession
{
    /// <summary>Writes the archive, and notes that it was made. The same state gives the same bytes.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="registry">Registry.</param>
    /// <param name="act">By whom.</param>
    /// <param name="session">The session, as a person names it.</param>
    /// <param name="path">Where the archive goes.</param>
    public static Checked<WrittenArchive> Run(IWorkspace workspace, IRegistry registry, Act act, string session, string path)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(act);
        var exported = registry.Read(rows => SessionReference.Find(rows, session).Then(s => Write(workspace, rows, s, path).Map(archive => new Exported(s, archive))));
        return exported.Then(e => registry.Change(act with { Command = "export" }, rows => Checked.Of(Note(rows, e, act.Day)))).Map(e => e.Archive);
    }

    private static Checked<WrittenArchive> Write(IWorkspace workspace, IHeldRows rows, HeldSession session, string path)
    {
        var part = SessionPart.Of(rows, session);
        var stored = KeptFiles.Stored(workspace, rows.Returned(session.Id).Select(r => (r.Path, r.Sha256, r.State)));
        IEnumerable<ArchivePiece> pieces =
        [
            .. part.Pieces(rows.Texts),
            .. rows.OfSession<IssuedKit>(session.Id).Select((kit, index) => new ArchivePiece(ArchivePaths.Kit(index), to => to.Write(KeptManifest.Bytes(kit)))),
            .. KeptFiles.Forms(workspace, session.Certification, rows.OfSession<IssuedCopy>(session.Id).Select(c => c.FormId)),
            .. KeptFiles.Certification(workspace, session.Certification),
            .. stored.Value ?? [],
        ];
        var head = new ArchiveManifest
        {
            Format = ArchiveManifest.Current,
            Kind = ArchiveKind.Session,
            Certification = session.Certification,
            Session = session.Name,
            Entries = part.LastEntry,
            Head = Convert.ToHexStringLower(part.Head),
        };
        return ArchiveWriting.Write(workspace, path, head, pieces).After([.. session.ClosedOn is null ? [ArchivingMessages.StillOpen(session.Name)] : Array.Empty<Diagnostic>(), .. stored.Diagnostics]);
    }

    private static Exported Note(IHeldChanges rows, Exported exported, DateOnly day)
    {
        var made = new ExportedArchive { Session = exported.Session.Id, Path = exported.Archive.Path, Sha256 = exported.Archive.Sha256, ExportedOn = day };
        if (!rows.OfSession<ExportedArchive>(exported.Session.Id).Any(e => (e.Path, e.Sha256) == (made.Path, made.Sha256)))
        {
            rows.Add(made);
        }

        return exported;
    }

    private sealed record Exported(HeldSession Session, WrittenArchive Archive);
}
