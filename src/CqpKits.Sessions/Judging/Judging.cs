using CqpKits.Diagnostics;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Judging;

/// <summary>One body's decisions, within one change of the registry.</summary>
/// <param name="workspace">Workspace.</param>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="request">What is decided.</param>
/// <param name="day">The day on which it is entered.</param>
internal sealed class Judging(IWorkspace workspace, IHeldChanges rows, HeldSession session, JudgeRequest request, DateOnly day)
{
    private static readonly ScoreRequest Scored = new() { Paths = [] };

    private readonly TakenRows taking = new(rows, session, request.Body);
    private string? undone;

    /// <summary>Takes all in; an error leaves everything as it was.</summary>
    public Checked<JudgedSession> Run(IReadOnlyList<TakenFile> files) =>
        Sit(files).Then(_ => RecalledSession.Of(workspace, rows, session)).Then(recalled => Settle(recalled, files)).Then(Decide);

    private Checked<HeldSession> Sit(IReadOnlyList<TakenFile> files)
    {
        var taken = files.FirstOrDefault(f => f.Content.IsOfBody) is { } file ? taking.Take(file) : Checked.Of(session);
        if (!taken.Succeeded)
        {
            return taken;
        }

        if (request.Sitting is { } typed)
        {
            taking.Sit(TypedSittings.Over(SittingRows.Find(rows, session.Id, request.Body) ?? new HeldSitting { Session = session.Id, Body = request.Body }, typed));
        }

        return request.Body == DecidingBody.Jury ? taken
            : SittingRows.Find(rows, session.Id, DecidingBody.Jury)?.SatOn is not { } before ? Checked.Failed<HeldSession>(JudgingMessages.JuryHasNotSat(session.Name))
            : Day is not { } sat ? Checked.Failed<HeldSession>(JudgingMessages.NoDay(request.Body))
            : sat < before ? Checked.Failed<HeldSession>(JudgingMessages.BeforeJury(sat, before)) : taken;
    }

    private DateOnly? Day => SittingRows.Find(rows, session.Id, request.Body)?.SatOn;

    /// <summary>Holds the decisions about answers that can be applied; what is said of the others keeps nothing else from being held.</summary>
    private Checked<SettledReading> Settle(RecalledSession recalled, IReadOnlyList<TakenFile> files)
    {
        var typed = TypedAnswer(recalled);
        if (!typed.Succeeded)
        {
            return Checked.Failed<SettledReading>(typed.Diagnostics);
        }

        List<Decision> added = [.. files.SelectMany(f => f.Content.Answers), .. typed.Value!];
        var decisions = recalled.DecisionsWith(added);
        var read = recalled.Read(decisions);
        added.Where(decisions.IsApplied).ToList().ForEach(d => taking.Settle(d, typed.Value!.Contains(d)));
        var touched = read.Value!.Files.Where(f => f.Issue is not null && (added.Exists(d => d.Sha256 == f.Sha256) || f.Sha256 == undone)).Select(SessionCases.KeyOf).ToHashSet();
        if (added.TrueForAll(decisions.IsApplied) && !request.Undo)
        {
            return Checked.Of(new SettledReading(recalled, read, []) { Touched = touched });
        }

        IReadOnlyList<Diagnostic> said = [.. decisions.Report(read.Value!.Files)];
        var again = recalled.DecidedNow(rows);
        return Checked.Of(new SettledReading(again, again.Read(again.DecisionsWith([])), said) { Touched = touched });
    }

    private Checked<IReadOnlyList<Decision>> TypedAnswer(RecalledSession recalled)
    {
        if (request.Answer is not { } typed)
        {
            return Checked.Of<IReadOnlyList<Decision>>([]);
        }

        if (!request.Undo)
        {
            var found = recalled.Read(recalled.DecisionsWith([])).Value!.Files;
            return TypedDecisions.Of(typed, rows.Returned(session.Id), hash => found.FirstOrDefault(f => f.Sha256 == hash)?.Answers.FirstOrDefault(a => a.FieldId == typed.Field)?.RawText ?? "", day)
                .Map<IReadOnlyList<Decision>>(d => [d]);
        }

        var held = rows.OfSession<SettledAnswer>(session.Id).Where(r => r.Field == typed.Field && TypedDecisions.IsNamed(typed.File, r.File, r.Sha256)).ToList();
        undone = held.FirstOrDefault()?.Sha256;
        return Undone(held, $"« {typed.Field} » de « {typed.File} »").Map<IReadOnlyList<Decision>>(_ => []);
    }

    private Checked<IReadOnlyList<T>> Undone<T>(IReadOnlyList<T> held, string what)
        where T : HeldRow
    {
        held.ToList().ForEach(rows.Remove);
        return held.Count > 0 ? Checked.Of(held) : Checked.Failed<IReadOnlyList<T>>(JudgingMessages.NothingToUndo(what));
    }

    private Checked<JudgedSession> Decide(SettledReading reading)
    {
        if (request.Decision is not { } typed)
        {
            return Hold(reading);
        }

        if (taking.Candidate(typed.Candidate) is not { } enrolment)
        {
            return Checked.Failed<JudgedSession>(taking.Unknown(typed.Candidate, RowPlaces.Registry));
        }

        var decided = request.Undo ? Undo(typed, enrolment) : Day is not { } sat ? Checked.Failed<HeldSession>(JudgingMessages.NoDay(request.Body))
            : TypedDecisions.Of(typed, Before(reading, typed.Candidate), sat).Map(d =>
            {
                taking.Decide(d);
                return session;
            });
        return decided.Then(_ => Hold(reading with { Session = reading.Session.DecidedNow(rows) }));
    }

    /// <summary>A candidate's result before this body: as computed for a jury, as the jury left it for a commission.</summary>
    private CandidateResult? Before(SettledReading reading, string candidate) =>
        reading.Score(DecidingBody.Jury)?.Results.FirstOrDefault(r => r.Final.Candidate == candidate) is { } result ? (request.Body == DecidingBody.Jury ? result.Computed : result.Final) : null;

    private Checked<HeldSession> Undo(TypedDecision typed, Enrolment enrolment)
    {
        var held = rows.OfSession<HeldDecision>(session.Id)
            .Where(d => (d.Body, d.Enrolment, d.Item, d.Assessor) == (request.Body, enrolment.Id, typed.Item, typed.Assessor) && (typed.Holder is null || d.Holder == typed.Holder)).ToList();
        var typedOnes = held.Where(d => d.Source is null).ToList();
        return typedOnes.Count == 0 && held.FirstOrDefault() is { } written
            ? Checked.Failed<HeldSession>(JudgingMessages.UndoInFile(written.Source!))
            : Undone(typedOnes, $"« {typed.Candidate} » ({typed.Item ?? "certification"})").Map(_ => session);
    }

    /// <summary>Holds what stands.</summary>
    private Checked<JudgedSession> Hold(SettledReading reading)
    {
        var jury = reading.Score(DecidingBody.Jury);
        var final = request.Body == DecidingBody.Jury ? jury : reading.Score(DecidingBody.Commission);
        if (jury is null || final is null)
        {
            return Checked.Failed<JudgedSession>(JudgingMessages.NothingCameBack(session.Name));
        }

        if (final.IsDeliberationFaulty)
        {
            return Checked.Failed<JudgedSession>(final.DeliberationSaid);
        }

        var unseen = request.Body == DecidingBody.Commission ? Changed(jury.Results, DecidingBody.Jury) : [];
        var isHeld = Day is not null;
        if (isHeld)
        {
            new HeldVerdicts(rows, session, request.Body, day).Hold(final, key => !unseen.ContainsKey(key) && IsMeant(key, reading), unseen.ContainsKey);
        }

        var changed = Changed(final.Results, request.Body);
        var left = isHeld ? changed.Where(c => !unseen.ContainsKey(c.Key)).Select(c => c.Value).ToList() : [];
        return Checked.Of(Judged(final, candidate => isHeld && !changed.ContainsKey(candidate)), final.DeliberationSaid).Map(j => j with
        {
            Said =
            [
                .. reading.Said,
                .. unseen.Count > 0 ? [JudgingMessages.NotSeenByJury([.. unseen.Values], session.Name)] : Array.Empty<Diagnostic>(),
                .. left.Count > 0 ? [JudgingMessages.OthersChanged(left, request.Body)] : Array.Empty<Diagnostic>(),
            ],
        });
    }

    /// <summary>What is typed about one candidate decides about nobody else; a file, a sitting, or nothing at all is about all.</summary>
    private bool IsMeant(string candidate, SettledReading reading) =>
        request.Files.Count > 0 || request.Sitting is not null || (request.Decision is null && request.Answer is null)
        || request.Decision?.Candidate == candidate || reading.Touched.Contains(candidate);

    /// <summary>The candidates, by key, whose result is not the one that a body left.</summary>
    private Dictionary<string, string> Changed(IReadOnlyList<DecidedResult> results, DecidingBody body)
    {
        var left = new LeftResults(rows, session, body);
        return results.Where(r => !left.Has(r.Final)).ToDictionary(r => r.Final.Candidate, r => r.Final.Name);
    }

    private JudgedSession Judged(SessionResult final, Func<string, bool> isAsLeft) => new()
    {
        Session = session.Name,
        SatOn = Day,
        Decisions = rows.OfSession<HeldDecision>(session.Id).Count(d => d.Body == request.Body),
        Answers = rows.OfSession<SettledAnswer>(session.Id).Count,
        Candidates =
        [
            .. final.Results.Zip(final.View.Candidates).Select(r => new JudgedCandidate
            {
                Key = r.First.Final.Candidate,
                Name = r.First.Final.Name,
                Announced = r.Second.Announced,
                IsDecided = r.First.Decisions.Count > 0,
                IsHeld = r.Second.IsSettled && isAsLeft(r.First.Final.Candidate),
            }),
        ],
    };

    /// <summary>What came back, with decisions applied.</summary>
    /// <param name="Session">The session.</param>
    /// <param name="Read">The files.</param>
    /// <param name="Said">What is said of decisions that were not applied.</param>
    private sealed record SettledReading(RecalledSession Session, Checked<ReadFiles> Read, IReadOnlyList<Diagnostic> Said)
    {
        /// <summary>Keys of the candidates whose answers were settled just now.</summary>
        public HashSet<string> Touched { get; init; } = [];

        /// <summary>The results; null where nothing came back.</summary>
        public SessionResult? Score(DecidingBody upTo) => Session.Score(Read, Scored, upTo).Value!.Sessions is [var only] ? only : null;
    }
}
