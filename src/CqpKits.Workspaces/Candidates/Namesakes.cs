using CqpKits.French;

namespace CqpKits.Workspaces.Candidates;

/// <summary>A candidate as far as two of one name are told apart.</summary>
/// <param name="Key">Key within the session.</param>
/// <param name="FullName">Last name, then first name.</param>
/// <param name="BirthDate">Day of birth, or null.</param>
/// <param name="Identifier">Identifier the branch uses, or null.</param>
/// <param name="Civility">« M. », « Mme » or null.</param>
public sealed record NamedPerson(string Key, string FullName, DateOnly? BirthDate, string? Identifier, string? Civility);

/// <summary>
/// Tells apart the candidates of a session who have the same name, once for all papers, sheets and lines of the screen: by their days of birth where
/// these are known and differ, else by what is known of each.
/// </summary>
public static class Namesakes
{
    /// <summary>What is written behind the name of each candidate who has a namesake, by key; nobody else is in it.</summary>
    public static IReadOnlyDictionary<string, string> Distinctions(IEnumerable<NamedPerson> session) =>
        session.GroupBy(p => FrenchText.Fold(p.FullName)).Where(g => g.Count() > 1).SelectMany(g => Apart([.. g])).ToDictionary(p => p.Key, p => p.Distinction);

    /// <summary>The name, with the distinction in brackets: « Perrin Hugo (né le 12/03/2001) ».</summary>
    public static string Shown(string fullName, string distinction) => distinction.Length == 0 ? fullName : $"{fullName} ({distinction})";

    /// <summary>Whether a name that was read is that of a candidate, with or without a distinction behind it.</summary>
    public static bool IsNameOf(string read, string fullName)
    {
        var (text, name) = (FrenchText.Fold(read), FrenchText.Fold(fullName));
        return text == name || (text.StartsWith(name + " (", StringComparison.Ordinal) && text.EndsWith(')'));
    }

    /// <summary>« né », « née », or « né(e) » where the civility is not known.</summary>
    public static string Born(string? civility) => civility switch
    {
        Civility.Sir => "né",
        Civility.Madam => "née",
        _ => "né(e)",
    };

    /// <summary>Candidates, each with its distinction.</summary>
    public static IReadOnlyList<Candidate> Settle(IReadOnlyList<Candidate> candidates)
    {
        var distinctions = Distinctions(candidates.Select(c => new NamedPerson(c.Key, c.FullName, c.BirthDate, c.Identifier, c.Civility)));
        return [.. candidates.Select(c => c with { Distinction = distinctions.GetValueOrDefault(c.Key, "") })];
    }

    private static IEnumerable<(string Key, string Distinction)> Apart(IReadOnlyList<NamedPerson> namesakes)
    {
        Func<NamedPerson, string>[] ways = [BirthOf, NumberOf, p => Joined(BirthOf(p), NumberOf(p))];
        var way = Array.Find(ways, w => namesakes.Select(w).Where(t => t.Length > 0).Distinct().Count() == namesakes.Count) ?? (p => $"dossier {p.Key}");
        return namesakes.Select(p => (p.Key, way(p)));
    }

    private static string BirthOf(NamedPerson person) => person.BirthDate is { } day ? $"{Born(person.Civility)} le {FrenchText.ShortDate(day)}" : "";

    private static string NumberOf(NamedPerson person) => person.Identifier is { } number ? $"n° {number}" : "";

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(p => p.Length > 0));
}
