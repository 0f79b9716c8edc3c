using CqpKits.Scoring.Results;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;

namespace CqpKits.Sessions.Judging;

/// <summary>The results of a session as a body left them.</summary>
internal sealed class LeftResults
{
    private readonly Dictionary<string, string> verdicts;

    /// <param name="rows">The rows.</param>
    /// <param name="session">The session.</param>
    /// <param name="body">The body.</param>
    public LeftResults(IHeldRows rows, HeldSession session, DecidingBody body)
    {
        var keys = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.Id, e => e.CandidateKey);
        verdicts = rows.OfSession<HeldResult>(session.Id).Where(r => r.Body == body).ToDictionary(r => keys[r.Enrolment], r => r.Verdict);
    }

    /// <summary>Whether a result is the one that the body left, or is not settled and it left none.</summary>
    public bool Has(CandidateResult result) => VerdictText.OfSettled(result) == verdicts.GetValueOrDefault(result.Candidate);
}
