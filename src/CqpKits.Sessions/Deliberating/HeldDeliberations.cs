using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Deliberating;

/// <summary>What a session holds of a deliberation → the deliberation, as a file would say it.</summary>
internal static class HeldDeliberations
{
    /// <summary>
    /// The deliberation of a session, of those who take part; null where the registry holds nothing of it. What was typed stands behind what came from a file, and so over it.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="session">Number of the session.</param>
    public static GivenDeliberation? Find(IHeldRows rows, long session)
    {
        var keys = rows.OfSession<Enrolment>(session).Where(e => e.Attendance == Attendance.Expected).ToDictionary(e => e.Id, e => e.CandidateKey);
        var decisions = rows.OfSession<HeldDecision>(session).Where(d => keys.ContainsKey(d.Enrolment)).OrderBy(d => d.Source is null).ThenBy(d => d.Id).ToLookup(d => d.Body, d => DecisionRows.Read(d, keys[d.Enrolment]));
        var facts = rows.OfSession<HeldFact>(session).Where(f => keys.ContainsKey(f.Enrolment)).ToList();
        var (jury, commission) = (SittingRows.Find(rows, session, DecidingBody.Jury), SittingRows.Find(rows, session, DecidingBody.Commission));
        if (jury is null && commission is null && decisions.Count == 0 && facts.Count == 0)
        {
            return null;
        }

        var deliberation = new Deliberation
        {
            Title = jury?.Title ?? "",
            Day = jury?.SatOn,
            Place = jury?.Place ?? "",
            Members = SittingRows.Read(jury?.Members),
            Decisions = [.. decisions[DecidingBody.Jury]],
            Records = [.. facts.Select(f => new RecordEntry(keys[f.Enrolment], FactRows.Read(f.Record), RowPlaces.Position(f.Source, f.SourcePlace)))],
            Commission = commission is null && !decisions[DecidingBody.Commission].Any()
                ? null
                : new Confirmation(commission?.SatOn, commission?.Place ?? "", SittingRows.Read(commission?.Members), [.. decisions[DecidingBody.Commission]]),
        };
        return new GivenDeliberation(deliberation, jury?.Source, [.. new[] { jury, commission }.OfType<HeldSitting>().Where(s => s.Source is not null).Select(s => (s.Source!, s.SourceSha256!))]);
    }
}
