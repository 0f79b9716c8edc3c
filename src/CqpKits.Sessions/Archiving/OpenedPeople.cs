using CqpKits.Diagnostics;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Purging;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Sessions.Archiving;

/// <summary>The persons of an archive: those who are known, by the rules of lists, and new ones.</summary>
internal sealed class OpenedPeople(IHeldChanges rows, HeldSession session, IReadOnlyList<HeldPerson> persons, IReadOnlyList<Enrolment> enrolments, PersonAnswers answers)
{
    /// <summary>The number that each person of the archive has here; where somebody may be a person who is known, the questions.</summary>
    public Checked<IReadOnlyDictionary<long, long>> Take()
    {
        var byNumber = persons.ToDictionary(p => p.Id);
        var named = enrolments.Where(e => !WithoutNames.Is(e)).ToList();
        var plan = ImportPlan.Of(rows, session, [.. named.Select(e => CandidateOf(e, byNumber[e.Person]))], answers);
        List<Diagnostic> asked =
        [
            .. plan.Lines.Where(l => l.Match.Question is not null || !l.IsTaken).Select(l => EnrollingMessages.PerhapsKnown(l.Match.Question ?? Question(l))),
            .. plan.Nobody.Select(EnrollingMessages.NobodyNamed),
        ];
        if (asked.Count > 0)
        {
            return Checked.Failed<IReadOnlyDictionary<long, long>>(asked);
        }

        var known = plan.Lines.Zip(named).Where(l => l.First.Before is not null).ToDictionary(l => l.Second.Person, l => l.First.Before!);
        return Checked.Of<IReadOnlyDictionary<long, long>>(persons.ToDictionary(p => p.Id, p => known.TryGetValue(p.Id, out var held) ? Completed(held, p) : rows.Add(p).Id));
    }

    /// <summary>Two places of one session are never one person's.</summary>
    private static CandidateQuestion Question(ImportPlanLine line) => new(line.Candidate.Key, line.Candidate.FullName, null, line.Match.Is is { } other ? [other.ToLookAlike()] : []);

    private long Completed(HeldPerson held, HeldPerson said)
    {
        rows.Replace(held with
        {
            Identifier = held.Identifier ?? said.Identifier,
            Civility = held.Civility ?? said.Civility,
            BirthDate = held.BirthDate ?? said.BirthDate,
            BirthPlace = held.BirthPlace ?? said.BirthPlace,
            BirthCode = held.BirthCode ?? said.BirthCode,
            BirthName = held.BirthName ?? said.BirthName,
            GivenNames = held.GivenNames ?? said.GivenNames,
            Sex = held.Sex ?? said.Sex,
            PostalCode = held.PostalCode ?? said.PostalCode,
        });
        return held.Id;
    }

    private static Candidate CandidateOf(Enrolment place, HeldPerson person) => new()
    {
        Key = place.CandidateKey,
        LastName = person.LastName,
        FirstName = person.FirstName,
        Identifier = person.Identifier,
        BirthDate = person.BirthDate,
        Evaluators = new Dictionary<string, IReadOnlyList<string>>(),
    };
}
