using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Packing;

/// <summary>Those who are enrolled, as a list would give them.</summary>
internal static class EnrolledCandidates
{
    /// <summary>The candidates of a session who take part, in the order in which they were enrolled.</summary>
    public static IReadOnlyList<Candidate> Of(IHeldRows rows, HeldSession session)
    {
        var persons = rows.All<HeldPerson>().ToDictionary(p => p.Id);
        var assessors = rows.All<HeldAssessor>().ToDictionary(a => a.Id, a => a.ListName);
        var assigned = rows.OfSession<Assignment>(session.Id).OrderBy(a => a.Rank).ToLookup(a => a.Enrolment);
        return
        [
            .. rows.OfSession<Enrolment>(session.Id).Where(e => e.Attendance == Attendance.Expected).OrderBy(e => e.Rank)
                .Select(e => Of(session, e, persons[e.Person], assigned[e.Id].GroupBy(a => a.Role).ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(a => assessors[a.Assessor])]))),
        ];
    }

    private static Candidate Of(HeldSession session, Enrolment enrolment, HeldPerson person, Dictionary<string, IReadOnlyList<string>> evaluators) => new()
    {
        Key = enrolment.CandidateKey,
        LastName = person.LastName,
        FirstName = person.FirstName,
        Identifier = person.Identifier,
        BirthDate = person.BirthDate,
        BirthPlace = person.BirthPlace,
        Civility = person.Civility,
        Company = enrolment.Company,
        EvaluationDate = enrolment.EvaluationOn ?? session.EvaluationOn,
        Evaluators = evaluators,
        Route = enrolment.Route,
        Record = enrolment.Record is { } record ? IssuedRecord.OfText(record).ToRecord() : Forms.Candidates.CandidateRecord.None,
        LargePrint = IsGranted(enrolment, Accommodations.LargePrint),
        ExtraTime = IsGranted(enrolment, Accommodations.ExtraTime),
    };

    private static bool IsGranted(Enrolment enrolment, string what) => enrolment.Granted?.Split(", ").Contains(what) == true;
}
