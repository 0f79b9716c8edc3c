using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Packing;

/// <summary>What to take over.</summary>
public sealed record AdoptRequest
{
    /// <summary>Folder of a session that was built without a registry: the one that has <c>kit.json</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>Candidates who are persons that are known, « cle=numéro ».</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>Keys of candidates who are other persons than those they are like.</summary>
    public IReadOnlyList<string> Other { get; init; } = [];
}

/// <summary>The use case « session adopt »: a session that was built before there was a registry is entered, with its candidates and all that went out. All or nothing.</summary>
public static class AdoptSession
{
    /// <summary>Takes a session over; one that is there already gets what is new in the folder.</summary>
    public static Checked<SessionSummary> Run(IWorkspace workspace, IRegistry registry, Act act, AdoptRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var folder = request.Folder.TrimEnd('/');
        var path = $"{folder}/{KitManifest.FileName}";
        var bytes = workspace.ReadBytes(path);
        var read = bytes.Then(b => KitManifest.Read(b, path));
        return read.Value is not { } kit
            ? Checked.Failed<SessionSummary>(bytes.Value is null ? [PackingMessages.NoKit(folder)] : read.Diagnostics)
            : kit.Candidates.Count == 0
                ? Checked.Failed<SessionSummary>(PackingMessages.NobodyIssued(folder))
                : registry.Change(act with { Command = "adopt" }, rows => Adopt(rows, kit, folder, bytes.Value!, new PersonAnswers(request.Same, request.Other), act.Day, new FrozenForms(workspace)));
    }

    private static Checked<SessionSummary> Adopt(IHeldChanges rows, KitManifest kit, string folder, byte[] manifest, PersonAnswers answers, DateOnly day, FrozenForms forms)
    {
        var session = rows.All<HeldSession>().FirstOrDefault(s => s.Certification == kit.Certification && s.Name == kit.Session)
            ?? rows.Add(new HeldSession { Certification = kit.Certification, Name = kit.Session, Title = kit.Title, CreatedOn = day });
        var plan = ImportPlan.Of(rows, session, CandidatesOf(kit, forms), answers);
        var asked = plan.Lines.Select(l => l.Match.Question).OfType<CandidateQuestion>().Select(EnrollingMessages.PerhapsKnown).ToList();
        return asked.Count > 0
            ? Checked.Failed<SessionSummary>(asked)
            : ListEnrolment.Apply(rows, plan).Then(applied => KeysHold(rows, session, applied)).Then(_ => NoteIssued.In(rows, session, folder, manifest, null, day)).Map(s => SessionSummary.Of(s, null, rows.OfSession<Enrolment>(s.Id).Count));
    }

    /// <summary>Forms are known by the key that is on them: nobody may have them under another one.</summary>
    private static Checked<ImportPlan> KeysHold(IHeldRows rows, HeldSession session, ImportPlan plan)
    {
        var people = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey, e => rows.Find<HeldPerson>(e.Person)!);
        return Checked.Of(plan, plan.Lines.Where(l => !l.IsTaken || !people.TryGetValue(l.Candidate.Key, out var held) || !l.IsOf(held))
            .Select(l => PackingMessages.OtherKey(l.Candidate.FullName, l.Candidate.Key, people.GetValueOrDefault(l.Candidate.Key)?.FullName, session.Name)));
    }

    /// <summary>The candidates of a kit, with the people whose names its forms have.</summary>
    private static List<Candidate> CandidatesOf(KitManifest kit, FrozenForms forms)
    {
        var pieces = kit.Pieces.OncePerForm().Where(p => p.Holder.Length > 0).ToLookup(p => p.Candidate);
        return [.. kit.Candidates.Select(c => Of(c, pieces[c.Key], p => FormCode.Find(p.Code!) is { } code ? forms.Find(code.FormId, kit.Certification).Value?.Assessor : null))];
    }

    private static Candidate Of(IssuedCandidate issued, IEnumerable<IssuedPiece> pieces, Func<IssuedPiece, string?> assessorOf) => new()
    {
        Key = issued.Key,
        LastName = issued.LastName,
        FirstName = issued.FirstName,
        Identifier = issued.Identifier,
        Civility = issued.Civility,
        BirthDate = issued.BirthDate,
        BirthPlace = issued.BirthPlace,
        EvaluationDate = issued.EvaluationDate,
        Route = issued.Route,
        Record = issued.Record?.ToRecord() ?? Forms.Candidates.CandidateRecord.None,
        LargePrint = issued.LargePrint,
        ExtraTime = issued.Granted?.Contains(Accommodations.ExtraTime) == true,
        Evaluators = pieces.Select(p => (Assessor: assessorOf(p), p.Holder)).Where(p => p.Assessor is not null).Distinct()
            .GroupBy(p => p.Assessor!).ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(p => p.Holder)]),
    };
}
