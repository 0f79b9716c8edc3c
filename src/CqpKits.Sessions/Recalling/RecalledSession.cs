using CqpKits.Diagnostics;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Recalling;

/// <summary>A session as the registry holds it, ready to be scored: what went out, what came back, what was decided. None of its files is read again.</summary>
internal sealed record RecalledSession
{
    private readonly IWorkspace workspace;
    private readonly IssuedRegister register;
    private readonly HeldFiles files;

    private RecalledSession(IWorkspace workspace, HeldSession session, IssuedRegister register, IEnumerable<ReturnedCopy> returned)
    {
        (this.workspace, this.register, Session) = (workspace, register, session);
        files = new HeldFiles(workspace, register.Forms, returned);
    }

    /// <summary>The session.</summary>
    public HeldSession Session { get; }

    /// <summary>What it holds of a deliberation; null for nothing.</summary>
    public GivenDeliberation? Deliberation { get; private init; }

    /// <summary>Code of the rule set that a person named; null for that of the evaluation's date.</summary>
    public string? RuleSet { get; private init; }

    /// <summary>What was decided about doubtful answers.</summary>
    public IReadOnlyList<Decision> Settled { get; private init; } = [];

    /// <summary>What earlier sessions left, by the key of the candidate.</summary>
    public required IReadOnlyDictionary<string, EarlierRecord> Earlier { get; init; }

    /// <summary>Those who do not take part: nothing of theirs is scored.</summary>
    public required IReadOnlyList<Enrolment> Absent { get; init; }

    /// <summary>Folders of what went out.</summary>
    public IReadOnlyList<string> Folders => [.. register.Kits.Select(k => k.Folder)];

    /// <summary>The session; an error where nothing went out for it.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="session">The session.</param>
    public static Checked<RecalledSession> Of(IWorkspace workspace, IHeldRows rows, HeldSession session)
    {
        List<Enrolment> absent = [.. rows.OfSession<Enrolment>(session.Id).Where(e => e.Attendance != Attendance.Expected)];
        var left = absent.Select(e => e.CandidateKey).ToHashSet();
        var kits = KeptManifest.All(rows, session.Id).Select(k => (k.Folder, k.Manifest with { Candidates = [.. k.Manifest.Candidates.Where(c => !left.Contains(c.Key))] })).ToList();
        return kits.Count == 0 ? Checked.Failed<RecalledSession>(RecallingMessages.NothingIssued(session.Name)) : Checked.Of(new RecalledSession(workspace, session, IssuedRegister.Of(workspace, kits), Returned(rows, session, absent))
        {
            Absent = absent,
            Earlier = EarlierSessions.Of(rows, session),
        }.DecidedNow(rows));
    }

    /// <summary>The same with what is decided by now: nothing else of it was changed meanwhile.</summary>
    public RecalledSession DecidedNow(IHeldRows rows) => this with
    {
        Deliberation = HeldDeliberations.Find(rows, Session.Id),
        RuleSet = SittingRows.Find(rows, Session.Id, DecidingBody.Jury)?.RuleSet,
        Settled = SettledRows.Of(rows, Session.Id),
    };

    /// <summary>The decisions that are held and others, which take the place of those on the same answers, ready to be applied.</summary>
    public Decisions DecisionsWith(IReadOnlyList<Decision> more) =>
        ReadReturns.DecisionsOn([.. Settled.Where(h => !more.Any(m => SettledRows.IsOnSame(h, m))), .. more], files, files.Paths);

    /// <summary>What came back, with decisions applied.</summary>
    public Checked<ReadFiles> Read(Decisions decisions) => ReadReturns.Read(files, files.Paths, register, decisions, ReadRequest.UsualLimit);

    /// <summary>The results of what was read.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="request">How to score; its paths are not used.</param>
    /// <param name="upTo">The last body whose decisions are applied.</param>
    public Checked<ScoreResult> Score(Checked<ReadFiles> read, ScoreRequest request, DecidingBody upTo = DecidingBody.Commission) => ScoreReturns.Run(
        workspace,
        request with { Paths = Folders, RuleSet = request.RuleSet ?? RuleSet, Earlier = Earlier, Held = Deliberation is { } held && upTo == DecidingBody.Jury ? held with { Deliberation = held.Deliberation with { Commission = null } } : Deliberation },
        read);

    /// <summary>What came back of candidates who take part.</summary>
    private static IEnumerable<ReturnedCopy> Returned(IHeldRows rows, HeldSession session, List<Enrolment> absent)
    {
        var left = absent.Count == 0 ? [] : rows.OfSession<IssuedCopy>(session.Id).Where(c => absent.Exists(e => e.Id == c.Enrolment)).Select(c => c.Code).ToHashSet();
        return rows.OfSession<ReturnedCopy>(session.Id).Where(r => r.Code is null || !left.Contains(r.Code));
    }
}
