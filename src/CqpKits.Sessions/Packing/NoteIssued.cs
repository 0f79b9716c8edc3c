using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Packing;

/// <summary>Notes what went out for a session: its <c>kit.json</c>, and each form for somebody who is enrolled.</summary>
internal static class NoteIssued
{
    /// <summary>Notes a manifest. Forms that are noted stay: they may still come back. Nothing is written where nothing is new.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="session">The session.</param>
    /// <param name="folder">Folder of the kits.</param>
    /// <param name="manifest">Its <c>kit.json</c>.</param>
    /// <param name="made">Paths of the files just made, where all kits were: forms that are not among them are no longer expected. Null where only some were made.</param>
    /// <param name="day">The day.</param>
    public static Checked<HeldSession> In(IHeldChanges rows, HeldSession session, string folder, byte[] manifest, IReadOnlyCollection<string>? made, DateOnly day) =>
        KitManifest.Read(manifest, $"{folder}/{KitManifest.FileName}").Map(kit =>
        {
            Keep(rows, KeptManifest.Of(session.Id, folder, manifest, day));
            var enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey, e => e.Id);
            var known = rows.OfSession<IssuedCopy>(session.Id).Select(c => c.Code).ToHashSet();
            foreach (var piece in kit.Pieces.OncePerForm().Where(p => !known.Contains(p.Code!) && enrolments.ContainsKey(p.Candidate)))
            {
                rows.Add(CopyOf(session, enrolments[piece.Candidate], piece, day));
            }

            if (made is not null)
            {
                Expect(rows, session, [.. kit.Pieces.Where(p => p.Code is not null && made.Contains($"{folder}/{p.File}")).Select(p => p.Code!)], day);
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

    /// <summary>Says of each form that went out whether it is still expected.</summary>
    private static void Expect(IHeldChanges rows, HeldSession session, HashSet<string> codes, DateOnly day)
    {
        foreach (var copy in rows.OfSession<IssuedCopy>(session.Id).Where(c => codes.Contains(c.Code) != c.WithdrawnOn is null))
        {
            rows.Replace(copy with { WithdrawnOn = codes.Contains(copy.Code) ? null : day });
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
        Member = RowText.Filled(piece.Member),
        Holder = RowText.Filled(piece.Holder),
        IssuedOn = day,
    };
}
