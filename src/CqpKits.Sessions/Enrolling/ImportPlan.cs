using System.Globalization;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Enrolling;

/// <summary>What a list changes of a session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Lines">A line for each candidate of the list, in order.</param>
/// <param name="Absent">Names of those who are enrolled and not in the list, nor like somebody there.</param>
internal sealed record ImportPlan(HeldSession Session, IReadOnlyList<ImportPlanLine> Lines, IReadOnlyList<string> Absent)
{
    /// <summary>References of answers that name nobody.</summary>
    public IReadOnlyList<string> Nobody { get; init; } = [];

    /// <summary>Compares a list with what is held.</summary>
    public static ImportPlan Of(IHeldRows rows, HeldSession session, IReadOnlyList<Candidate> candidates, PersonAnswers answers)
    {
        var persons = rows.All<HeldPerson>().ToDictionary(p => p.Id);
        var enrolments = rows.OfSession<Enrolment>(session.Id).ToDictionary(e => e.Person);
        var last = rows.All<HeldSession>().SelectMany(s => rows.OfSession<Enrolment>(s.Id).Select(e => (e.Person, s.Name))).GroupBy(e => e.Person).ToDictionary(g => g.Key, g => g.Last().Name);
        var assessors = rows.All<HeldAssessor>().ToDictionary(a => a.Id, a => a.ListName);
        var assigned = rows.OfSession<Assignment>(session.Id).OrderBy(a => a.Rank).ToLookup(a => a.Enrolment, a => (a.Role, Name: assessors[a.Assessor]));
        var matching = new PersonMatching(persons.Values.Select(p => Known(p, enrolments.ContainsKey(p.Id), last.GetValueOrDefault(p.Id))), candidates, answers);
        List<ImportPlanLine> lines = [.. candidates.Select(c => Line(c, matching.Match(c)))];
        var named = lines.Select(l => l.Before?.Id).OfType<long>().ToHashSet();
        var asked = lines.SelectMany(l => l.Match.Question?.Alike ?? []).Select(a => a.Reference).ToHashSet();
        var nobody = answers.References.Where(r => !matching.IsKnown(r)).ToList();
        return new ImportPlan(session, lines, [.. enrolments.Where(e => !named.Contains(e.Key) && !asked.Contains(e.Key.ToString(CultureInfo.InvariantCulture))).OrderBy(e => e.Value.Rank).Select(e => persons[e.Key].FullName)]) { Nobody = nobody };

        ImportPlanLine Line(Candidate candidate, PersonMatch match)
        {
            var before = match.Is is { Person: > 0 } known ? persons[known.Person] : null;
            var enrolment = before is null ? null : enrolments.GetValueOrDefault(before.Id);
            return new ImportPlanLine(candidate, match, before, enrolment) { Assessors = enrolment is null ? [] : [.. assigned[enrolment.Id]] };
        }
    }

    private static KnownPerson Known(HeldPerson person, bool isEnrolled, string? session) => new()
    {
        Person = person.Id,
        Reference = person.Id.ToString(CultureInfo.InvariantCulture),
        Name = person.FullName,
        BirthDate = person.BirthDate,
        Identifier = person.Identifier,
        Session = session,
        IsEnrolled = isEnrolled,
    };
}

/// <summary>A candidate of a list, and who that is.</summary>
/// <param name="Candidate">As the list has it.</param>
/// <param name="Match">Who it is.</param>
/// <param name="Before">The person as held; null for somebody new.</param>
/// <param name="Enrolment">Their place in the session as held; null where there is none yet.</param>
internal sealed record ImportPlanLine(Candidate Candidate, PersonMatch Match, HeldPerson? Before, Enrolment? Enrolment)
{
    /// <summary>Whether the line is taken in: not while there is a question, nor where it is another line of the list again.</summary>
    public bool IsTaken => Match.Question is null && !Match.IsRepeated && (Match.Is is null || Before is not null);

    /// <summary>Whether a person who is held is the one that this line is, as it was written.</summary>
    public bool IsOf(HeldPerson held) => (Before is null || Before.Id == held.Id) && held == Person with { Id = held.Id };

    /// <summary>Who evaluates as held: code of the assessor and name, in order.</summary>
    public IReadOnlyList<(string Role, string Name)> Assessors { get; init; } = [];

    /// <summary>A place in the session as the list says, with what was known where the list says nothing.</summary>
    public Enrolment Enrolled(Enrolment before) => before with
    {
        Route = Candidate.IsRouteSaid ? Candidate.Route ?? before.Route : before.Route ?? Candidate.Route,
        EvaluationOn = Candidate.EvaluationDate ?? before.EvaluationOn,
        StartsOn = Candidate.Civil.StartsOn ?? before.StartsOn,
        EndsOn = Candidate.Civil.EndsOn ?? before.EndsOn,
        Company = Candidate.Company ?? before.Company,
        Granted = !Candidate.AreGrantsSaid ? before.Granted : Accommodations.Of(Candidate) is { Count: > 0 } granted ? string.Join(", ", granted) : null,
        Record = IssuedRecord.Of(Candidate.Record)?.ToText() ?? before.Record,
    };

    /// <summary>The person as the list says, with what was known where the list says nothing.</summary>
    public HeldPerson Person
    {
        get
        {
            var (c, b) = (Candidate, Before);
            return new HeldPerson
            {
                Id = b?.Id ?? 0,
                LastName = c.LastName,
                FirstName = c.FirstName,
                Identifier = c.Identifier ?? b?.Identifier,
                Civility = c.Civility ?? b?.Civility,
                BirthDate = c.BirthDate ?? b?.BirthDate,
                BirthPlace = c.BirthPlace ?? b?.BirthPlace,
                BirthCode = c.Civil.BirthCode ?? b?.BirthCode,
                BirthName = c.Civil.BirthName ?? b?.BirthName,
                GivenNames = c.Civil.GivenNames ?? b?.GivenNames,
                Sex = c.Civil.Sex ?? b?.Sex,
                PostalCode = c.Civil.PostalCode ?? b?.PostalCode,
            };
        }
    }
}
