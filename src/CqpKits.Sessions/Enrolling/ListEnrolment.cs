using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Sessions.Enrolling;

/// <summary>Writes what a list changes.</summary>
internal sealed class ListEnrolment
{
    private readonly IHeldChanges rows;
    private readonly HeldSession session;
    private readonly Dictionary<string, long> assessors;
    private readonly ILookup<long, Assignment> assigned;
    private readonly HashSet<string> keys;
    private long rank;

    private ListEnrolment(IHeldChanges rows, HeldSession session)
    {
        (this.rows, this.session) = (rows, session);
        var enrolments = rows.OfSession<Enrolment>(session.Id);
        assessors = rows.All<HeldAssessor>().GroupBy(a => FrenchText.Fold(a.ListName)).ToDictionary(g => g.Key, g => g.First().Id);
        assigned = rows.OfSession<Assignment>(session.Id).ToLookup(a => a.Enrolment);
        keys = [.. enrolments.Select(e => e.CandidateKey)];
        rank = enrolments.Count == 0 ? 0 : enrolments.Max(e => e.Rank);
    }

    /// <summary>Writes a plan.</summary>
    public static Checked<ImportPlan> Apply(IHeldChanges rows, ImportPlan plan)
    {
        var list = new ListEnrolment(rows, plan.Session);
        foreach (var line in plan.Lines.Where(l => l.IsTaken))
        {
            list.Apply(line);
        }

        return Checked.Of(plan);
    }

    private void Apply(ImportPlanLine line)
    {
        var person = line.Person;
        if (line.Before is null)
        {
            person = rows.Add(person);
        }
        else
        {
            rows.Replace(person);
        }

        Assign(EnrolmentOf(line, person.Id), line.Candidate);
    }

    private Enrolment EnrolmentOf(ImportPlanLine line, long person)
    {
        if (line.Enrolment is null)
        {
            return rows.Add(line.Enrolled(new Enrolment { Session = session.Id, Person = person, CandidateKey = FreeKey(line.Candidate.Key), Rank = ++rank }));
        }

        rows.Replace(line.Enrolled(line.Enrolment));
        return line.Enrolment;
    }

    /// <summary>Who evaluates; where the list names nobody for a role, those of before stay.</summary>
    private void Assign(Enrolment enrolment, Candidate candidate)
    {
        foreach (var (role, names) in candidate.Evaluators.Where(e => e.Value.Count > 0).OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var before = assigned[enrolment.Id].Where(a => a.Role == role).OrderBy(a => a.Rank).ToList();
            List<long> now = [.. names.Select(AssessorNamed)];
            if (before.Select(a => a.Assessor).SequenceEqual(now))
            {
                continue;
            }

            before.ForEach(rows.Remove);
            foreach (var (index, assessor) in now.Index())
            {
                rows.Add(new Assignment { Session = session.Id, Enrolment = enrolment.Id, Role = role, Assessor = assessor, Rank = index + 1 });
            }
        }
    }

    private long AssessorNamed(string listed)
    {
        var name = FrenchText.Fold(listed);
        if (!assessors.TryGetValue(name, out var known))
        {
            var parts = listed.Split(',', 2, StringSplitOptions.TrimEntries);
            known = assessors[name] = rows.Add(new HeldAssessor { Name = parts[0], Function = parts is [_, { Length: > 0 } function] ? function : null }).Id;
        }

        return known;
    }

    /// <summary>The key of a list, or what is free behind it: a key of the session is on forms, and nobody else gets it.</summary>
    private string FreeKey(string key) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(n => FormattableString.Invariant($"{key}-{n}")).Prepend(key).First(keys.Add);
}
