using System.Globalization;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Purging;

/// <summary>Rows without what they say of persons.</summary>
internal static class WithoutNames
{
    /// <summary>The person whom a place without a name has.</summary>
    public static HeldPerson Person { get; } = new() { LastName = "—", FirstName = "" };

    /// <summary>A place in a session: of what it said, the route, the day and the attendance stay.</summary>
    public static Enrolment Of(Enrolment place) => new()
    {
        Id = place.Id,
        Session = place.Session,
        Person = place.Person,
        CandidateKey = KeyOf(place),
        Rank = place.Rank,
        Route = place.Route,
        EvaluationOn = place.EvaluationOn,
        Attendance = place.Attendance,
        AttendanceSince = place.AttendanceSince,
    };

    /// <summary>Whether a place has no name already.</summary>
    public static bool Is(Enrolment place) => place.CandidateKey == KeyOf(place);

    /// <summary>What was decided in a session and what came out: status, value and day stay.</summary>
    public static IEnumerable<HeldRow> Of(IHeldRows rows, HeldSession session) =>
    [
        .. rows.OfSession<HeldDecision>(session.Id).Select(d => d with { Holder = null, DecidedBy = "", Why = "", Source = null, SourcePlace = null }),
        .. rows.OfSession<HeldResult>(session.Id).Select(r => r with { View = [] }),
        .. rows.OfSession<HeldSitting>(session.Id).Select(s => s with { Members = null, Source = null, SourceSha256 = null }),
    ];

    /// <summary>The register of papers: numbers and days stay, and nothing that could be held against a name.</summary>
    public static IEnumerable<HeldRow> OfPapers(IHeldRows rows, HeldSession session) => rows.OfSession<HeldPaper>(session.Id).Select(p => p with { Printed = null });

    private static string KeyOf(Enrolment place) => string.Create(CultureInfo.InvariantCulture, $"retire-{place.Id}");
}
