using CqpKits.Workspaces.Candidates;

namespace CqpKits.Sessions.Enrolling;

/// <summary>Finds who the candidates of a list are, one after another: persons of the registry, each other, or nobody yet.</summary>
/// <param name="known">The persons of the registry.</param>
/// <param name="answers">What a person said of candidates of the list.</param>
internal sealed class PersonMatching(IEnumerable<KnownPerson> known, PersonAnswers answers)
{
    private readonly Dictionary<string, List<KnownPerson>> byMark = Indexed(known);

    /// <summary>Who a candidate is.</summary>
    public PersonMatch Match(Candidate candidate)
    {
        var one = KnownPerson.Of(candidate);
        var alike = one.Marks.SelectMany(m => byMark.GetValueOrDefault(m, [])).Distinct().Select(p => (Person: p, Likeness: PersonLikeness.Of(one, p)))
            .Where(p => p.Likeness != Likeness.None).OrderByDescending(p => p.Likeness).ThenByDescending(p => p.Person.IsEnrolled).ThenBy(p => p.Person.Person).ToList();
        var match = Match(candidate, alike);
        if (match is { Is: null, Question: null })
        {
            Add(one);
        }

        return match;
    }

    private PersonMatch Match(Candidate candidate, List<(KnownPerson Person, Likeness Likeness)> alike)
    {
        if (alike.Count == 0 || (alike is [(_, Likeness.Perhaps), ..] && answers.IsOther(candidate.Key)))
        {
            return new PersonMatch(null, null);
        }

        if (answers.SameAs(candidate.Key) is { } named && alike.Find(a => a.Person.Reference == named) is { Person: { } said })
        {
            return new PersonMatch(said, null);
        }

        return alike.Count(a => a.Likeness == Likeness.Same) == 1
            ? new PersonMatch(alike[0].Person, null)
            : new PersonMatch(null, new CandidateQuestion(candidate.Key, candidate.FullName, candidate.Position, [.. alike.Select(a => a.Person.ToLookAlike())]));
    }

    private void Add(KnownPerson person) => Add(byMark, person);

    private static void Add(Dictionary<string, List<KnownPerson>> index, KnownPerson person)
    {
        foreach (var mark in person.Marks)
        {
            index.TryAdd(mark, []);
            index[mark].Add(person);
        }
    }

    private static Dictionary<string, List<KnownPerson>> Indexed(IEnumerable<KnownPerson> persons)
    {
        var index = new Dictionary<string, List<KnownPerson>>();
        foreach (var person in persons)
        {
            Add(index, person);
        }

        return index;
    }
}

/// <summary>Who a candidate is.</summary>
/// <param name="Is">The person they are, of the registry or of the list; null for somebody new.</param>
/// <param name="Question">What a person must say first; null where it is clear.</param>
internal sealed record PersonMatch(KnownPerson? Is, CandidateQuestion? Question);

/// <summary>What was said of candidates of a list: « cle=référence » for the same person, « cle » for another.</summary>
/// <param name="same">The same.</param>
/// <param name="other">Another.</param>
internal sealed class PersonAnswers(IReadOnlyList<string> same, IReadOnlyList<string> other)
{
    private readonly Dictionary<string, string> references = same.Select(s => s.Split('=', 2, StringSplitOptions.TrimEntries)).GroupBy(s => s[0])
        .ToDictionary(g => g.Key, g => g.Last() is [_, var reference] ? reference : "");

    /// <summary>What was said of the same person, as written; those of other persons.</summary>
    public IEnumerable<string> Keys => references.Keys.Concat(other);

    /// <summary>Whether a candidate is another person than all who are alike.</summary>
    public bool IsOther(string key) => other.Contains(key);

    /// <summary>Who a candidate is, or null.</summary>
    public string? SameAs(string key) => references.GetValueOrDefault(key);
}
