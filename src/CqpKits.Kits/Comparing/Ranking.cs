namespace CqpKits.Kits.Comparing;

/// <summary>Two orders of the same things.</summary>
internal static class Ranking
{
    /// <summary>
    /// The fewest things whose change of place explains the new order, each with what it now stands after (null: it is first). Those that stay are a
    /// longest increasing subsequence of the former ranks.
    /// </summary>
    /// <param name="before">Codes in their former order.</param>
    /// <param name="after">The same codes in their new one.</param>
    public static IEnumerable<(string Code, string? Previous)> Moved(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var former = before.Index().ToDictionary(b => b.Item, b => b.Index);
        var stays = Staying([.. after.Select(code => former[code])]);
        return after.Index().Where(a => !stays.Contains(a.Index)).Select(a => (a.Item, a.Index == 0 ? null : after[a.Index - 1]));
    }

    private static HashSet<int> Staying(int[] ranks)
    {
        var length = new int[ranks.Length];
        var previous = new int[ranks.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            (length[i], previous[i]) = Enumerable.Range(0, i).Where(j => ranks[j] < ranks[i]).Select(j => (length[j] + 1, j)).DefaultIfEmpty((1, -1)).MaxBy(x => x.Item1);
        }

        var stays = new HashSet<int>();
        for (var i = ranks.Length == 0 ? -1 : Array.IndexOf(length, length.Max()); i >= 0; i = previous[i])
        {
            stays.Add(i);
        }

        return stays;
    }
}
