using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Purging;

/// <summary>What goes of the people of a session: those whom no other session has. Where a decision, a result or a paper still hangs on a place in the session, the place stays, without a name.</summary>
internal sealed record PurgedPeople
{
    public static PurgedPeople Nobody { get; } = new();

    public IReadOnlyList<long> Enrolments { get; private init; } = [];

    public IReadOnlyList<long> Persons { get; private init; } = [];

    public IReadOnlyList<long> Assessors { get; private init; } = [];

    /// <summary>For each place that stays: holds it without a name.</summary>
    public IReadOnlyList<Action<IHeldChanges>> Stripping { get; private init; } = [];

    /// <summary>How many persons stay, since another session has them.</summary>
    public int Staying { get; private init; }

    /// <param name="rows">The rows.</param>
    /// <param name="session">The session.</param>
    /// <param name="kept">Tables whose rows stay.</param>
    public static PurgedPeople Of(IHeldRows rows, HeldSession session, IReadOnlyList<string> kept)
    {
        var enrolments = rows.OfSession<Enrolment>(session.Id);
        var needed = Needed(rows, session, kept);
        var elsewhere = rows.All<Enrolment>().Where(e => e.Session != session.Id).Select(e => e.Person).ToHashSet();
        var assigned = rows.All<Assignment>().ToLookup(a => a.Session == session.Id, a => a.Assessor);
        var staying = enrolments.Where(e => !WithoutNames.Is(e)).Select(e => e.Person).Where(elsewhere.Contains).ToList();
        var nameless = enrolments.Where(e => needed.Contains(e.Id) && WithoutNames.Is(e)).Select(e => e.Person).ToHashSet();
        return new PurgedPeople
        {
            Enrolments = [.. enrolments.Where(e => !needed.Contains(e.Id)).Select(e => e.Id)],
            Persons = [.. enrolments.Select(e => e.Person).Distinct().Where(p => !elsewhere.Contains(p) && !nameless.Contains(p))],
            Assessors = [.. assigned[true].Distinct().Except(assigned[false])],
            Stripping = [.. enrolments.Where(e => needed.Contains(e.Id) && !WithoutNames.Is(e)).Select(WithoutNames.Of)],
            Staying = staying.Count,
        };
    }

    private static HashSet<long> Needed(IHeldRows rows, HeldSession session, IReadOnlyList<string> kept) =>
    [
        .. kept.Contains(TableNames.Decisions) ? rows.OfSession<HeldDecision>(session.Id).Select(d => d.Enrolment) : [],
        .. kept.Contains(TableNames.Results) ? rows.OfSession<HeldResult>(session.Id).Select(r => r.Enrolment) : [],
        .. kept.Contains(TableNames.Papers) ? rows.OfSession<HeldPaper>(session.Id).Select(p => p.Enrolment) : [],
    ];
}
