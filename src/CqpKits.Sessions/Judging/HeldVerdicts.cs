using System.Text.Json;
using CqpKits.Scoring.Decisions;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;

namespace CqpKits.Sessions.Judging;

/// <summary>Holds what a body had before it and left: the result of each candidate with all reasons.</summary>
/// <param name="rows">The rows.</param>
/// <param name="session">The session.</param>
/// <param name="body">The body.</param>
/// <param name="day">The day on which it is entered.</param>
internal sealed class HeldVerdicts(IHeldChanges rows, HeldSession session, DecidingBody body, DateOnly day)
{
    private readonly Lazy<ILookup<long, HeldResult>> confirmed = new(() => rows.OfSession<HeldResult>(session.Id).Where(r => r.Body == DecidingBody.Commission).ToLookup(r => r.Enrolment));

    /// <summary>Holds the results of the candidates that are meant, those that can be decided; one that cannot any longer is held no more. Nothing is written where nothing changed.</summary>
    /// <param name="scored">The results.</param>
    /// <param name="isMeant">Whether the body decides about a candidate, by key.</param>
    /// <param name="isOpen">Whether what the body left of a candidate, by key, no longer stands.</param>
    public void Hold(SessionResult scored, Func<string, bool> isMeant, Func<string, bool> isOpen)
    {
        var enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey, e => e.Id);
        var held = rows.OfSession<HeldResult>(session.Id).Where(r => r.Body == body).ToDictionary(r => r.Enrolment);
        var views = new Lazy<Dictionary<string, Authoring.Results.CandidateView>>(() => scored.View.Candidates.ToDictionary(c => c.Key));
        foreach (var decided in scored.Results.Where(r => isMeant(r.Final.Candidate) && enrolments.ContainsKey(r.Final.Candidate)))
        {
            Hold(decided, enrolments[decided.Final.Candidate], held.GetValueOrDefault(enrolments[decided.Final.Candidate]), () => views.Value[decided.Final.Candidate]);
        }

        foreach (var row in enrolments.Where(e => isOpen(e.Key)).Select(e => held.GetValueOrDefault(e.Value)).OfType<HeldResult>())
        {
            rows.Remove(row);
        }
    }

    private void Hold(DecidedResult decided, long enrolment, HeldResult? before, Func<Authoring.Results.CandidateView> view)
    {
        var verdict = VerdictText.OfSettled(decided.Final);
        if (before?.Verdict != verdict)
        {
            Reopen(enrolment);
        }

        if (verdict is null && before is not null)
        {
            rows.Remove(before);
        }
        else if (verdict is not null && before?.Verdict != verdict)
        {
            var row = new HeldResult { Id = before?.Id ?? 0, Session = session.Id, Body = body, Enrolment = enrolment, HeldOn = day, Verdict = verdict, View = Deflated.Of(bytes => JsonSerializer.Serialize(bytes, view(), SessionJson.Canonical.CandidateView)) };
            if (before is null)
            {
                rows.Add(row);
            }
            else
            {
                rows.Replace(row);
            }
        }
    }

    /// <summary>What the commission confirmed was another result of the jury: it has to confirm anew.</summary>
    private void Reopen(long enrolment)
    {
        foreach (var row in body == DecidingBody.Jury ? confirmed.Value[enrolment] : [])
        {
            rows.Remove(row);
        }
    }
}
