namespace CqpKits.Diagnostics;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Spelling
{
    private const int MostNamed = 12;

    /// <summary>The known word nearest to <paramref name="word"/> (Damerau-Levenshtein, at most a third of its length, at least 1), or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var limit = Math.Max(1, word.Length / 3);
        return known
            .Select(k => (Word: k, Distance: Distance(word.ToUpperInvariant(), k.ToUpperInvariant())))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal)
            .Select(c => c.Word)
            .FirstOrDefault();
    }

    /// <summary>Whether two words differ by at most so many letters added, left out, changed, or that changed places with the next.</summary>
    public static bool AreWithin(string word, string other, int distance)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(other);
        return Math.Abs(word.Length - other.Length) <= distance && Distance(word, other) <= distance;
    }

    /// <summary>« vouliez-vous dire « X » ? » when a near word exists, else null.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> known) =>
        Nearest(word, known) is { } near ? $"vouliez-vous dire « {near} » ?" : null;

    /// <summary>« vouliez-vous dire « X » ? Rôles connus : X, Y et d'autres (20 en tout). »: the nearest word when there is one, then all, the nearest first, or those that contain what was written.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="title">What the known words are, French, plural, without a capital.</param>
    /// <param name="known">The known words, at least one.</param>
    /// <param name="compared">Both sides as they are compared; null for as they are.</param>
    public static string Choices(string word, string title, IEnumerable<string> known, Func<string, string>? compared = null)
    {
        var seen = compared ?? (text => text);
        List<string> all = [.. known.Distinct()];
        var near = Nearest(seen(word), all.Select(seen)) is { } nearest ? all.Find(k => seen(k) == nearest) : null;
        List<string> ordered = near is null ? [.. all.OrderBy(k => k.Contains(word, StringComparison.OrdinalIgnoreCase) ? 0 : 1)] : [.. all.OrderBy(k => k == near ? -1 : Distance(seen(word).ToUpperInvariant(), seen(k).ToUpperInvariant()))];
        var named = string.Join(", ", ordered.Take(MostNamed)) + (all.Count > MostNamed ? FormattableString.Invariant($" et d'autres ({all.Count} en tout)") : "");
        return near is null ? $"{title} : {named}." : $"vouliez-vous dire « {near} » ? {title[..1].ToUpperInvariant()}{title[1..]} : {named}.";
    }

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) { d[i, 0] = i; }
        for (var j = 0; j <= b.Length; j++) { d[0, j] = j; }
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
