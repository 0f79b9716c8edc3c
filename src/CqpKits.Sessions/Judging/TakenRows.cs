using CqpKits.Diagnostics;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Settling;

namespace CqpKits.Sessions.Judging;

/// <summary>Puts what was decided into rows. A file is the truth of what came from a file: what it no longer says is held no longer; what was typed stays.</summary>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="body">Who decided.</param>
internal sealed class TakenRows(IHeldChanges rows, HeldSession session, DecidingBody body)
{
    private readonly Dictionary<string, Enrolment> enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey);

    /// <summary>The candidate of a key; null for nobody.</summary>
    public Enrolment? Candidate(string key) => enrolments.GetValueOrDefault(key);

    /// <summary>An error for somebody who is not enrolled.</summary>
    public Diagnostic Unknown(string key, SourcePosition at) => DeliberationMessages.UnknownCandidate(key, enrolments.Keys, at);

    /// <summary>Takes what a file says of the body: when it sat, what it decided, what is known of candidates.</summary>
    public Checked<HeldSession> Take(TakenFile file)
    {
        var strangers = file.Content.Decisions.Select(d => (d.Candidate, d.Position)).Concat((file.Content.Deliberation?.Records ?? []).Select(r => (r.Candidate, r.Position)))
            .Where(d => Candidate(d.Candidate) is null).Select(d => Unknown(d.Candidate, d.Position)).ToList();
        if (strangers.Count > 0)
        {
            return Checked.Failed<HeldSession>(strangers);
        }

        Sit(SittingOf(file));
        Renew(rows.OfSession<HeldDecision>(session.Id).Where(d => d.Body == body && d.Source is not null), [.. file.Content.Decisions.Select(d => DecisionRows.Of(d, body, Candidate(d.Candidate)!, d.Position))]);
        if (file.Content.Deliberation is { } deliberation)
        {
            Renew(rows.OfSession<HeldFact>(session.Id), [.. deliberation.Records.Select(r => FactOf(r, Candidate(r.Candidate)!))]);
        }

        return Checked.Of(session);
    }

    /// <summary>Holds when, where and with whom the body sat.</summary>
    public void Sit(HeldSitting sitting)
    {
        if (SittingRows.Find(rows, session.Id, body) is { } before)
        {
            rows.Replace(sitting with { Id = before.Id });
        }
        else
        {
            rows.Add(sitting);
        }
    }

    /// <summary>Holds a decision that was typed, in place of one that was typed about the same.</summary>
    public void Decide(JuryDecision decision)
    {
        var row = DecisionRows.Of(decision, body, Candidate(decision.Candidate)!, null);
        foreach (var before in rows.OfSession<HeldDecision>(session.Id).Where(d => d.Source is null && DecisionRows.IsOnSame(d, row)))
        {
            rows.Remove(before);
        }

        rows.Add(row);
    }

    /// <summary>Holds a decision about an answer, in place of one about the same answer.</summary>
    public void Settle(Decision decision, bool isTyped)
    {
        var row = SettledRows.Of(decision, session.Id, isTyped);
        var before = rows.OfSession<SettledAnswer>(session.Id).Where(r => SettledRows.IsOnSame(SettledRows.Read(r), decision)).ToList();
        if (before is [var only])
        {
            rows.Replace(row with { Id = only.Id });
        }
        else
        {
            before.ForEach(rows.Remove);
            rows.Add(row);
        }
    }

    /// <summary>What a file says of the sitting; what it is silent of stays as it is held.</summary>
    private HeldSitting SittingOf(TakenFile file)
    {
        var (day, place, members) = file.Content switch
        {
            { Deliberation: { } d } => (d.Day, d.Place, d.Members),
            { Confirmation: { } c } => (c.Day, c.Place, c.Members),
            _ => throw new InvalidOperationException("The file says nothing of a body."),
        };
        var held = SittingRows.Find(rows, session.Id, body);
        return new HeldSitting
        {
            Session = session.Id,
            Body = body,
            SatOn = day ?? held?.SatOn,
            Place = place.Length > 0 ? place : held?.Place,
            Title = file.Content.Deliberation is { Title.Length: > 0 } titled ? titled.Title : held?.Title,
            Members = SittingRows.Of(members) ?? held?.Members,
            RuleSet = held?.RuleSet,
            Source = file.Path,
            SourceSha256 = file.Sha256,
        };
    }

    private HeldFact FactOf(RecordEntry entry, Enrolment enrolment) => new()
    {
        Session = session.Id,
        Enrolment = enrolment.Id,
        Record = FactRows.Of(entry.Record),
        Source = entry.Position.Path,
        SourcePlace = RowPlaces.Of(entry.Position),
    };

    /// <summary>Holds rows in place of others, those in the same place of the list under their number: what is as it was writes nothing.</summary>
    private void Renew<T>(IEnumerable<T> before, IReadOnlyList<T> after)
        where T : HeldRow
    {
        var held = before.OrderBy(r => r.Id).ToList();
        foreach (var (old, row) in held.Zip(after))
        {
            rows.Replace(row with { Id = old.Id });
        }

        held.Skip(after.Count).ToList().ForEach(rows.Remove);
        after.Skip(held.Count).ToList().ForEach(r => rows.Add(r));
    }
}
