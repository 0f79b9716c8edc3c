using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Packing;

/// <summary>Notes what went out for a session: its <c>kit.json</c>, and each form for somebody who is enrolled.</summary>
internal static class NoteIssued
{
    /// <summary>Notes a manifest. Forms that are noted stay: they may still come back. Nothing is written where nothing is new.</summary>
    public static Checked<HeldSession> In(IHeldChanges rows, HeldSession session, string folder, byte[] manifest, DateOnly day) =>
        KitManifest.Read(manifest, $"{folder}/{KitManifest.FileName}").Map(kit =>
        {
            Keep(rows, KeptManifest.Of(session.Id, folder, manifest, day));
            var enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey, e => e.Id);
            var known = rows.OfSession<IssuedCopy>(session.Id).Select(c => c.Code).ToHashSet();
            foreach (var piece in kit.Pieces.OncePerForm().Where(p => !known.Contains(p.Code!) && enrolments.ContainsKey(p.Candidate)))
            {
                rows.Add(CopyOf(session, enrolments[piece.Candidate], piece, day));
            }

            return session;
        });

    private static void Keep(IHeldChanges rows, IssuedKit kit)
    {
        var before = rows.OfSession<IssuedKit>(kit.Session).FirstOrDefault(k => k.Folder == kit.Folder);
        if (before is null)
        {
            rows.Add(kit);
        }
        else if (before.Sha256 != kit.Sha256)
        {
            rows.Replace(kit with { Id = before.Id });
        }
    }

    private static IssuedCopy CopyOf(HeldSession session, long enrolment, IssuedPiece piece, DateOnly day) => new()
    {
        Session = session.Id,
        Enrolment = enrolment,
        Code = piece.Code!,
        Form = piece.Form!,
        FormId = FormCode.Find(piece.Code!)?.FormId ?? "",
        Role = piece.Role,
        Member = piece.Member.Length > 0 ? piece.Member : null,
        Holder = piece.Holder.Length > 0 ? piece.Holder : null,
        IssuedOn = day,
    };
}
