using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Keeps each candidate once, under a key of its own.</summary>
internal static class CandidateKeys
{
    /// <summary>
    /// The candidate under a key that none of those kept before has. Same identifier, or same name with the same (or no) birth date and no identifier
    /// to tell them apart, is a duplicate: no value. Namesakes get their identifier or birth date behind the key.
    /// </summary>
    public static Checked<Candidate> Settle(Candidate candidate, IReadOnlyList<Candidate> kept) =>
        kept.FirstOrDefault(c => SamePerson(c, candidate)) is { } first
            ? Checked.Failed<Candidate>(CandidateMessages.Duplicate(candidate, first))
            : Checked.Of(candidate with { Key = FreeKey(kept, candidate) });

    private static bool SamePerson(Candidate a, Candidate b)
    {
        if (a.Identifier is not null && b.Identifier is not null)
        {
            return FrenchText.Fold(a.Identifier) == FrenchText.Fold(b.Identifier);
        }

        var sameName = FrenchText.Fold(a.FullName) == FrenchText.Fold(b.FullName);
        return sameName && (a.BirthDate == b.BirthDate || a.BirthDate is null || b.BirthDate is null);
    }

    private static string FreeKey(IReadOnlyList<Candidate> candidates, Candidate candidate)
    {
        string[] wishes =
        [
            candidate.Key,
            $"{candidate.Key}-{Slug.Of(candidate.Identifier ?? candidate.BirthDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "2")}",
        ];
        var free = wishes.FirstOrDefault(w => candidates.All(c => c.Key != w));
        for (var n = 2; free is null; n++)
        {
            var numbered = FormattableString.Invariant($"{wishes[1]}-{n}");
            free = candidates.All(c => c.Key != numbered) ? numbered : null;
        }

        return free;
    }
}
