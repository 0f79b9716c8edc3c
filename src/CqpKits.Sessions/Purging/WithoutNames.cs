using System.Globalization;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Purging;

/// <summary>Rows without what they say of persons.</summary>
internal static class WithoutNames
{
    /// <summary>The person whom a place without a name has.</summary>
    private static readonly HeldPerson Person = new() { LastName = "—", FirstName = "" };

    /// <summary>A place in a session: of what it said, the route, the day and the attendance stay.</summary>
    public static Action<IHeldChanges> Of(Enrolment place) => changes => changes.Replace(new Enrolment
    {
        Id = place.Id,
        Session = place.Session,
        Person = changes.Add(Person).Id,
        CandidateKey = KeyOf(place),
        Rank = place.Rank,
        Route = place.Route,
        EvaluationOn = place.EvaluationOn,
        Attendance = place.Attendance,
        AttendanceSince = place.AttendanceSince,
    });

    /// <summary>Whether a place has no name already.</summary>
    public static bool Is(Enrolment place) => place.CandidateKey == KeyOf(place);

    /// <summary>What was decided in a session and what came out: status, value and day stay.</summary>
    public static IEnumerable<Action<IHeldChanges>> Of(IHeldRows rows, HeldSession session) =>
    [
        .. Replaced<HeldDecision>(rows, session, d => d with { Holder = null, DecidedBy = "", Why = "", Source = null, SourcePlace = null }),
        .. Replaced<HeldResult>(rows, session, r => r with { View = [] }),
        .. Replaced<HeldSitting>(rows, session, s => s with { Members = null, Source = null, SourceSha256 = null }),
    ];

    /// <summary>The register of papers: numbers and days stay, and nothing that could be held against a name.</summary>
    public static IEnumerable<Action<IHeldChanges>> OfPapers(IHeldRows rows, HeldSession session) => Replaced<HeldPaper>(rows, session, p => p with { Printed = null });

    private static IEnumerable<Action<IHeldChanges>> Replaced<T>(IHeldRows rows, HeldSession session, Func<T, T> without)
        where T : HeldRow, IOfSession => rows.OfSession<T>(session.Id).Select(r => (Action<IHeldChanges>)(changes => changes.Replace(without(r))));

    private static string KeyOf(Enrolment place) => string.Create(CultureInfo.InvariantCulture, $"retire-{place.Id}");
}
