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
    /// <summary>Holds the results of the candidates that are meant, those that can be decided; one that cannot any longer is held no more. Nothing is written where nothing changed.</summary>
    /// <param name="scored">The results.</param>
    /// <param name="isMeant">Whether the body decides about a candidate, by key.</param>
    public void Hold(SessionResult scored, Func<string, bool> isMeant)
    {
        var enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.CandidateKey, e => e.Id);
        var held = rows.OfSession<HeldResult>(session.Id).Where(r => r.Body == body).ToDictionary(r => r.Enrolment);
        var views = new Lazy<Dictionary<string, Authoring.Results.CandidateView>>(() => scored.View.Candidates.ToDictionary(c => c.Key));
        foreach (var decided in scored.Results.Where(r => isMeant(r.Final.Candidate) && enrolments.ContainsKey(r.Final.Candidate)))
        {
            Hold(decided, enrolments[decided.Final.Candidate], held.GetValueOrDefault(enrolments[decided.Final.Candidate]), () => views.Value[decided.Final.Candidate]);
        }
    }

    private void Hold(DecidedResult decided, long enrolment, HeldResult? before, Func<Authoring.Results.CandidateView> view)
    {
        var verdict = CandidateViews.IsSettled(decided.Final) ? VerdictText.Of(decided.Final) : null;
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
}
