using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Candidates;

/// <summary>The candidates of a list so far, each once, under a key of its own.</summary>
internal sealed class CandidateKeys
{
    private readonly List<Candidate> kept = [];
    private readonly HashSet<string> keys = [];

    /// <summary>Places in the list of those who have an identifier or a name, by its letters.</summary>
    private readonly Dictionary<string, List<int>> alike = [];

    /// <summary>The candidates, in order.</summary>
    public IReadOnlyList<Candidate> Kept => kept;

    /// <summary>
    /// Keeps the candidate under a key that none of those before has. Same identifier, or same name with the same (or no) birth date and no identifier
    /// to tell them apart, is a duplicate: no value. Namesakes get their identifier or birth date behind the key.
    /// </summary>
    public Checked<Candidate> Settle(Candidate candidate)
    {
        var marks = MarksOf(candidate);
        if (marks.SelectMany(m => alike.GetValueOrDefault(m, [])).Order().Select(i => kept[i]).FirstOrDefault(c => SamePerson(c, candidate)) is { } first)
        {
            return Checked.Failed<Candidate>(CandidateMessages.Duplicate(candidate, first));
        }

        foreach (var mark in marks)
        {
            alike.TryAdd(mark, []);
            alike[mark].Add(kept.Count);
        }

        kept.Add(candidate with { Key = FreeKey(candidate) });
        return Checked.Of(kept[^1]);
    }

    /// <summary>What two of whom one may be the other have in common, one or the other.</summary>
    private static IReadOnlyList<string> MarksOf(Candidate candidate)
    {
        var name = "nom " + FrenchText.Fold(candidate.FullName);
        return candidate.Identifier is { } identifier ? [name, "identifiant " + FrenchText.Fold(identifier)] : [name];
    }

    private static bool SamePerson(Candidate a, Candidate b)
    {
        if (a.Identifier is not null && b.Identifier is not null)
        {
            return FrenchText.Fold(a.Identifier) == FrenchText.Fold(b.Identifier);
        }

        var sameName = FrenchText.Fold(a.FullName) == FrenchText.Fold(b.FullName);
        return sameName && (a.BirthDate == b.BirthDate || a.BirthDate is null || b.BirthDate is null);
    }

    private string FreeKey(Candidate candidate)
    {
        string[] wishes =
        [
            candidate.Key,
            $"{candidate.Key}-{Slug.Of(candidate.Identifier ?? candidate.BirthDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "2")}",
        ];
        return wishes.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(n => FormattableString.Invariant($"{wishes[1]}-{n}"))).First(keys.Add);
    }
}
