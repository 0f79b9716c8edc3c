using System.Globalization;
using CqpKits.Forms.Candidates;
using CqpKits.Scoring.Findings;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Recalling;

/// <summary>
/// What the earlier sessions of the same certification left of the candidates of a session: items that a commission confirmed, with the day of the jury, and the day on which the
/// register delivered their paper as that of notification; what persons said then was obtained before; presentations, where all are known. Nothing is guessed.
/// </summary>
internal sealed class EarlierSessions
{
    private readonly IHeldRows rows;
    private readonly IReadOnlyList<HeldSession> earlier;

    private EarlierSessions(IHeldRows rows, HeldSession session)
    {
        this.rows = rows;
        var own = DayOf(session);
        earlier = [.. from other in rows.All<HeldSession>() where other.Certification == session.Certification && other.Id != session.Id let day = DayOf(other) where day < own orderby day select other];
    }

    /// <summary>What is known, by the key of the candidate in the session.</summary>
    public static IReadOnlyDictionary<string, EarlierRecord> Of(IHeldRows rows, HeldSession session)
    {
        var sessions = new EarlierSessions(rows, session);
        var keys = sessions.earlier.Count == 0 ? [] : rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.Person, e => e.CandidateKey);
        var left = sessions.earlier.SelectMany(s => sessions.Left(s, keys.ContainsKey)).ToLookup(l => keys[l.Person]);
        return left.ToDictionary(l => l.Key, l => new EarlierRecord([.. l.SelectMany(s => s.Kept)], Attempts([.. l])));
    }

    /// <summary>The day by which sessions stand in order: that of the jury, else of the evaluation; null where neither is known.</summary>
    private DateOnly? DayOf(HeldSession session) => SittingRows.Find(rows, session.Id, DecidingBody.Jury)?.SatOn ?? session.EvaluationOn ?? rows.OfSession<Enrolment>(session.Id).Max(e => e.EvaluationOn);

    private IEnumerable<LeftOver> Left(HeldSession session, Func<long, bool> isWanted)
    {
        var held = rows.OfSession<HeldResult>(session.Id);
        var results = held.Where(r => r.Body == DecidingBody.Commission).ToDictionary(r => r.Enrolment, r => r.Verdict);
        var judged = held.Select(r => r.Enrolment).ToHashSet();

        // The day on which it was delivered first: another number for the same paper notifies nothing anew.
        var papers = rows.OfSession<HeldPaper>(session.Id).Where(p => p is { Duplicate: null, Item: not null }).ToLookup(p => (p.Enrolment, p.Item!), p => p.DeliveredOn);
        var facts = rows.OfSession<HeldFact>(session.Id).ToLookup(f => f.Enrolment, f => FactRows.Read(f.Record));
        var jury = SittingRows.Find(rows, session.Id, DecidingBody.Jury)?.SatOn;
        foreach (var enrolment in rows.OfSession<Enrolment>(session.Id).Where(e => isWanted(e.Person)))
        {
            var said = facts[enrolment.Id].Aggregate(enrolment.Record is { } record ? IssuedRecord.OfText(record).ToRecord() : CandidateRecord.None, (all, fact) => all.Then(fact));
            var validated = enrolment.Attendance == Attendance.Expected && results.TryGetValue(enrolment.Id, out var verdict) ? VerdictText.Read(verdict).Items.Where(i => i.Status == ResultStatusText.Of(ResultStatus.Validated) && i.IsKept != true) : [];
            yield return new LeftOver(
                enrolment.Person,
                [.. said.Kept, .. validated.Select(i => new KeptItem(i.Code, Day(papers[(enrolment.Id, i.Code)]), $"session « {session.Name} »") { Deliberated = jury, Mark = i.Value is { } mark ? decimal.Parse(mark, CultureInfo.InvariantCulture) : null })],
                said.Attempts,
                enrolment.Attendance != Attendance.Expected ? false : judged.Contains(enrolment.Id) ? true : null,
                enrolment.EvaluationOn ?? session.EvaluationOn);
        }
    }

    private static DateOnly? Day(IEnumerable<DateOnly> days) => days.Select(d => (DateOnly?)d).Min();

    /// <summary>All presentations: those that somebody stated, and those of the sessions from then on; null where nobody ever did, or where it is not known whether the person came.</summary>
    private static IReadOnlyList<DateOnly?>? Attempts(IReadOnlyList<LeftOver> sessions)
    {
        IReadOnlyList<DateOnly?>? all = null;
        foreach (var session in sessions)
        {
            all = session.Stated ?? all;
            all = all is null || session.IsPresent is null ? null : session.IsPresent == true ? [.. all, session.Day] : all;
        }

        return all;
    }

    /// <summary>What one session left of one person.</summary>
    private sealed record LeftOver(long Person, IReadOnlyList<KeptItem> Kept, IReadOnlyList<DateOnly?>? Stated, bool? IsPresent, DateOnly? Day);
}
