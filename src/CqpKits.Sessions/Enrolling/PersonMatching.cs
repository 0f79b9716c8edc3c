using CqpKits.Workspaces.Candidates;

namespace CqpKits.Sessions.Enrolling;

/// <summary>
/// Finds who the candidates of a list are: persons of the registry, each other, or nobody yet. What a person said goes before all likeness, and no two lines are one person unless
/// that was said: where several could be one, each is a question.
/// </summary>
internal sealed class PersonMatching
{
    private readonly PersonAnswers answers;
    private readonly Dictionary<string, List<KnownPerson>> byMark = [];
    private readonly Dictionary<string, KnownPerson> byReference = [];

    /// <summary>How many lines are surely a person, by the person's reference.</summary>
    private readonly Dictionary<string, int> claims;

    /// <summary>Who each line is, so far.</summary>
    private readonly Dictionary<string, KnownPerson?> settled = [];

    /// <param name="known">The persons of the registry.</param>
    /// <param name="candidates">The candidates of the list.</param>
    /// <param name="answers">What a person said of them.</param>
    public PersonMatching(IEnumerable<KnownPerson> known, IReadOnlyList<Candidate> candidates, PersonAnswers answers)
    {
        this.answers = answers;
        foreach (var person in known)
        {
            Add(person);
        }

        claims = candidates.Where(c => !answers.IsOther(c.Key)).Select(c => answers.SameAs(c.Key) ?? Sure(Alike(KnownPerson.Of(c)))?.Reference).OfType<string>().GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());
        foreach (var candidate in candidates)
        {
            byReference.TryAdd(candidate.Key, KnownPerson.Of(candidate));
        }
    }

    /// <summary>Whether an answer names somebody.</summary>
    public bool IsKnown(string reference) => byReference.ContainsKey(reference);

    /// <summary>Who a candidate is; asked in the order of the list.</summary>
    public PersonMatch Match(Candidate candidate)
    {
        var one = KnownPerson.Of(candidate);
        var match = Match(candidate, one);
        settled[candidate.Key] = match.Is;
        if (match is { Is: null, Question: null })
        {
            Add(one);
        }

        return match;
    }

    private PersonMatch Match(Candidate candidate, KnownPerson one)
    {
        if (answers.SameAs(candidate.Key) is { } reference)
        {
            return byReference.TryGetValue(reference, out var named) && !LeadsNowhere(named) ? new PersonMatch(Followed(named), null) { IsRepeated = named.Person == 0 } : new PersonMatch(null, Question(candidate, Alike(one)));
        }

        var alike = Alike(one);
        return answers.IsOther(candidate.Key) || alike.Count == 0 ? new PersonMatch(null, null)
            : Sure(alike) is { } sure && claims.GetValueOrDefault(sure.Reference) < 2 && !settled.ContainsValue(sure) ? new PersonMatch(sure, null)
            : new PersonMatch(null, Question(candidate, alike));
    }

    /// <summary>Lines that are each said to be the other would all be left out.</summary>
    private bool LeadsNowhere(KnownPerson named) => named.Person == 0 && answers.SameAs(named.Reference) is { } further && !(byReference.TryGetValue(further, out var person) && person.Person > 0);

    /// <summary>Another line of the list may itself be a person of the registry.</summary>
    private KnownPerson Followed(KnownPerson named) => named.Person == 0 && settled.GetValueOrDefault(named.Reference) is { } person ? person : named;

    private static CandidateQuestion Question(Candidate candidate, List<(KnownPerson Person, Likeness Likeness)> alike) =>
        new(candidate.Key, candidate.FullName, candidate.Position, [.. alike.Select(a => a.Person.ToLookAlike())]);

    private static KnownPerson? Sure(List<(KnownPerson Person, Likeness Likeness)> alike) =>
        alike.Count(a => a.Likeness == Likeness.Same) == 1 ? alike[0].Person : null;

    private List<(KnownPerson Person, Likeness Likeness)> Alike(KnownPerson one) =>
    [
        .. one.Marks.SelectMany(m => byMark.GetValueOrDefault(m, [])).Distinct().Where(p => p.Reference != one.Reference || p.Person > 0).Select(p => (Person: p, Likeness: PersonLikeness.Of(one, p)))
            .Where(p => p.Likeness != Likeness.None).OrderByDescending(p => p.Likeness).ThenByDescending(p => p.Person.IsEnrolled).ThenBy(p => p.Person.Person),
    ];

    private void Add(KnownPerson person)
    {
        byReference.TryAdd(person.Reference, person);
        foreach (var mark in person.Marks)
        {
            byMark.TryAdd(mark, []);
            byMark[mark].Add(person);
        }
    }
}

/// <summary>Who a candidate is.</summary>
/// <param name="Is">The person they are, of the registry or of the list; null for somebody new.</param>
/// <param name="Question">What a person must say first; null where it is clear.</param>
internal sealed record PersonMatch(KnownPerson? Is, CandidateQuestion? Question)
{
    /// <summary>Whether it is another line of the list again.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>What was said of candidates of a list: « cle=référence » for the same person, « cle » for another.</summary>
/// <param name="same">The same.</param>
/// <param name="other">Another.</param>
internal sealed class PersonAnswers(IReadOnlyList<string> same, IReadOnlyList<string> other)
{
    private readonly Dictionary<string, string> references = same.Select(s => s.Split('=', 2, StringSplitOptions.TrimEntries)).GroupBy(s => s[0])
        .ToDictionary(g => g.Key, g => g.Last() is [_, var reference] ? reference : "");

    /// <summary>Candidates of whom something was said.</summary>
    public IEnumerable<string> Keys => references.Keys.Concat(other);

    /// <summary>Who candidates were said to be.</summary>
    public IEnumerable<string> References => references.Values;

    /// <summary>Whether a candidate is another person than all who are alike.</summary>
    public bool IsOther(string key) => other.Contains(key);

    /// <summary>Who a candidate is, or null.</summary>
    public string? SameAs(string key) => references.GetValueOrDefault(key);
}
