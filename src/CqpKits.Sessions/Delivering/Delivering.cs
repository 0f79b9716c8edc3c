using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Delivering;

/// <summary>What is delivered of a session, within one change of the registry: each paper gets its number before it is printed.</summary>
/// <param name="workspace">Workspace.</param>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="request">What to deliver.</param>
/// <param name="day">The day on which it is entered.</param>
internal sealed class Delivering(IWorkspace workspace, IHeldChanges rows, HeldSession session, DeliverRequest request, DateOnly day)
{
    private readonly Dictionary<string, Enrolment> enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey);

    /// <summary>Numbers papers; an error leaves everything as it was.</summary>
    public Checked<Delivery> Run()
    {
        if (SittingRows.Find(rows, session.Id, DecidingBody.Commission)?.SatOn is not { } sat || SittingRows.Find(rows, session.Id, DecidingBody.Jury)?.SatOn is null)
        {
            return Checked.Failed<Delivery>(DeliveringMessages.NotConfirmed(session.Name));
        }

        return Certifications.LoadSound(workspace, session.Certification)
            .Then(certification => Scored().Then(scored => PaperNumbers.Of(workspace, session.Certification, sat.Year).Then(numbers => Numbered(scored, Given(certification, scored), numbers))));
    }

    private Checked<Delivery> Scored() => RecalledSession.Of(workspace, rows, session).Then(recalled =>
    {
        var read = recalled.Read(recalled.DecisionsWith([]));
        var request = new ScoreRequest { Paths = [] };
        var final = recalled.Score(read, request).Value!;
        return (recalled.Score(read, request, DecidingBody.Jury).Value!.Sessions, final.Sessions) is not ([var jury], [var only])
            ? Checked.Failed<Delivery>(JudgingMessages.NothingCameBack(session.Name))
            : only.IsDeliberationFaulty
                ? Checked.Failed<Delivery>(only.DeliberationSaid)
                : Checked.Of(new Delivery(session, final.Read, jury, only, Decided(jury, only)), only.DeliberationSaid);
    });

    /// <summary>Keys of the candidates whose results are, as they stand, what the jury and then the commission left.</summary>
    private HashSet<string> Decided(SessionResult jury, SessionResult final)
    {
        var (leftByJury, leftByCommission) = (new LeftResults(rows, session, DecidingBody.Jury), new LeftResults(rows, session, DecidingBody.Commission));
        return [.. jury.Results.Zip(final.Results).Where(r => leftByJury.Has(r.First.Final) && leftByCommission.Has(r.Second.Final)).Select(r => r.Second.Final.Candidate).Where(enrolments.ContainsKey)];
    }

    /// <summary>The papers that the results give, each with what is said on it.</summary>
    private Dictionary<PaperKey, string> Given(Certification certification, Delivery delivery)
    {
        var views = delivery.Final.View.Candidates.ToDictionary(c => c.Key);
        return delivery.Final.Results.Where(r => delivery.Decided.Contains(r.Final.Candidate) && CandidateViews.IsSettled(r.Final))
            .SelectMany(r => DeliveredPapers.Of(certification, r.Final, CandidateCopy.Of(certification, r, views[r.Final.Candidate]))
                .Select(p => (Key: new PaperKey(enrolments[r.Final.Candidate].Id, p.Document.Code, p.Item?.Code), Printed: PrintedText.Hash(delivery.Final.View, views[r.Final.Candidate], p.Document.Code, p.Item))))
            .ToDictionary(p => p.Key, p => p.Printed);
    }

    /// <summary>Makes papers void, and enters duplicates: of papers that are good, and say what they said.</summary>
    private Checked<HeldSession> Annulled(Dictionary<PaperKey, string> given)
    {
        var good = rows.OfSession<HeldPaper>(session.Id).Where(p => p.VoidSince is null).ToLookup(p => p.Number);
        var copied = request.Duplicates.Except(request.Voids).ToList();
        var known = good.Select(g => g.Key).ToList();
        List<Diagnostic> refused =
        [
            .. request.Voids.Concat(request.Duplicates).Distinct().Where(n => !good.Contains(n)).Concat(request.Duplicates.Intersect(request.Voids)).Select(n => DeliveringMessages.NoSuchPaper(n, known)),
            .. copied.Where(good.Contains).SelectMany(n => good[n].Take(1)).Where(p => !IsGiven(p, given)).Select(p => NoLongerGiven(p, given)),
        ];
        if (refused.Count > 0)
        {
            return Checked.Failed<HeldSession>(refused);
        }

        foreach (var paper in request.Voids.Distinct().SelectMany(n => good[n]))
        {
            rows.Replace(paper with { VoidSince = day });
        }

        foreach (var number in copied)
        {
            var last = good[number].MaxBy(p => p.Duplicate ?? 0)!;
            rows.Add(last with { Id = 0, Duplicate = (last.Duplicate ?? 0) + 1, DeliveredOn = day });
        }

        return Checked.Of(session);
    }

    private Checked<Delivery> Numbered(Delivery delivery, Dictionary<PaperKey, string> given, PaperNumbers numbers) => Annulled(given).Map(_ =>
    {
        var held = rows.OfSession<HeldPaper>(session.Id).Where(p => p.VoidSince is null).ToList();
        var taken = rows.All<HeldPaper>().Select(p => p.Number).ToHashSet();
        var present = held.Select(KeyOf).ToHashSet();
        foreach (var (key, printed) in session.ClosedOn is null ? given.Where(g => !present.Contains(g.Key)) : [])
        {
            rows.Add(new HeldPaper { Session = session.Id, Enrolment = key.Enrolment, Document = key.Document, Item = key.Item, Number = numbers.Next(rows, taken), DeliveredOn = day, Printed = printed });
        }

        var left = delivery.Final.Results.Where(r => !delivery.Decided.Contains(r.Final.Candidate)).Select(r => r.Final.Name).ToList();
        var keys = enrolments.Values.ToDictionary(e => e.Id, e => e.CandidateKey);
        return delivery with
        {
            Papers = [.. rows.OfSession<HeldPaper>(session.Id).Select(p => (keys[p.Enrolment], p))],
            Printable = new HashSet<long>(held.Where(p => IsGiven(p, given)).Concat(rows.OfSession<HeldPaper>(session.Id).Where(p => !present.Contains(KeyOf(p)))).Where(p => p.VoidSince is null).Select(p => p.Id)),
            Said = [.. left.Count > 0 ? [DeliveringMessages.LeftOut(left)] : Array.Empty<Diagnostic>(), .. held.Where(p => p.Duplicate is null && !IsGiven(p, given)).Select(p => NoLongerGiven(p, given))],
        };
    });

    /// <summary>Whether the results still give a paper, with the same said on it.</summary>
    private static bool IsGiven(HeldPaper paper, Dictionary<PaperKey, string> given) => given.TryGetValue(KeyOf(paper), out var printed) && (paper.Printed is null || paper.Printed == printed);

    private Diagnostic NoLongerGiven(HeldPaper paper, Dictionary<PaperKey, string> given)
    {
        var candidate = enrolments.Values.First(e => e.Id == paper.Enrolment).CandidateKey;
        return given.ContainsKey(KeyOf(paper)) ? DeliveringMessages.SaysOtherwise(paper.Number, candidate) : DeliveringMessages.NoLongerGiven(paper.Number, candidate);
    }

    private static PaperKey KeyOf(HeldPaper paper) => new(paper.Enrolment, paper.Document, paper.Item);

    private sealed record PaperKey(long Enrolment, string Document, string? Item);
}

/// <summary>What is delivered.</summary>
/// <param name="Session">The session.</param>
/// <param name="Read">What came back.</param>
/// <param name="Jury">The results as the jury left them.</param>
/// <param name="Final">The results as the commission left them.</param>
/// <param name="Decided">Keys of the candidates whose results both have decided as they stand.</param>
internal sealed record Delivery(HeldSession Session, ReadResult Read, SessionResult Jury, SessionResult Final, IReadOnlySet<string> Decided)
{
    /// <summary>The register of the session, each with the key of its candidate.</summary>
    public IReadOnlyList<(string Candidate, HeldPaper Paper)> Papers { get; init; } = [];

    /// <summary>Numbers of the rows of the papers that are made: those that are good, and still say what they said.</summary>
    public IReadOnlySet<long> Printable { get; init; } = new HashSet<long>();

    /// <summary>What is said beside it, that keeps nothing from being held.</summary>
    public IReadOnlyList<Diagnostic> Said { get; init; } = [];

    /// <summary>Whether the results of all are decided as they stand.</summary>
    public bool IsWhole => Decided.Count == Final.Results.Count;
}
