namespace CqpKits.Kits.Comparing;

/// <summary>Finds the changes of the items of a certification between two versions.</summary>
internal sealed class ItemChanges
{
    private readonly Dictionary<(string Kind, string Code), ComparedItem> before;
    private readonly Dictionary<(string Kind, string Code), ComparedItem> after;
    private readonly Dictionary<(string Kind, string Code), ComparedItem> renamed;
    private readonly Dictionary<(string Kind, string Code), string> moved;

    private ItemChanges(IReadOnlyList<ComparedItem> before, IReadOnlyList<ComparedItem> after)
    {
        this.before = before.DistinctBy(i => i.Key).ToDictionary(i => i.Key);
        this.after = after.DistinctBy(i => i.Key).ToDictionary(i => i.Key);
        renamed = Renamed();
        moved = Moved();
    }

    /// <summary>The changes: removed items first, then those of the later version in its order.</summary>
    public static IEnumerable<CertificationChange> Between(IReadOnlyList<ComparedItem> before, IReadOnlyList<ComparedItem> after)
    {
        var changes = new ItemChanges(before, after);
        return changes.Gone().Concat(changes.after.Values.SelectMany(changes.Of));
    }

    private IEnumerable<CertificationChange> Gone() => before.Values
        .Where(i => !after.ContainsKey(i.Key) && !renamed.ContainsValue(i))
        .Select(i => new CertificationChange(ChangeKind.Removed, Name(i), i.Text, ""));

    private IEnumerable<CertificationChange> Of(ComparedItem item)
    {
        if (renamed.TryGetValue(item.Key, out var former))
        {
            return [new(ChangeKind.Renamed, item.Kind, former.Code, item.Code)];
        }

        return before.TryGetValue(item.Key, out var earlier)
            ? Kept(earlier, item)
            : [new(ChangeKind.Added, Name(item), "", item.Text)];
    }

    private IEnumerable<CertificationChange> Kept(ComparedItem earlier, ComparedItem item)
    {
        if (earlier.Text != item.Text)
        {
            yield return new(ChangeKind.Reworded, Name(item), earlier.Text, item.Text);
        }

        if (earlier.Owner != item.Owner)
        {
            yield return new(ChangeKind.Moved, Name(item), earlier.Owner, item.Owner);
        }
        else if (moved.TryGetValue(item.Key, out var place))
        {
            yield return new(ChangeKind.Moved, Name(item), "", place);
        }
    }

    /// <summary>The renamed items, by new key: a removed and an added item with the same text, when there is only one of each.</summary>
    private Dictionary<(string Kind, string Code), ComparedItem> Renamed()
    {
        static ILookup<(string, string), ComparedItem> ByText(IEnumerable<ComparedItem> items) =>
            items.Where(i => i.Code != i.Text && i.Text.Length > 0).ToLookup(i => (i.Kind, i.Text));
        var gone = ByText(before.Values.Where(i => !after.ContainsKey(i.Key)));
        return ByText(after.Values.Where(i => !before.ContainsKey(i.Key)))
            .Where(come => come.Count() == 1 && gone[come.Key].Count() == 1)
            .ToDictionary(come => come.Single().Key, come => gone[come.Key].Single());
    }

    /// <summary>The items whose place in the order of their owner has changed, with their new place in French.</summary>
    private Dictionary<(string Kind, string Code), string> Moved()
    {
        bool Stays((string Kind, string Code) key) => before.TryGetValue(key, out var a) && after.TryGetValue(key, out var b) && a.Owner == b.Owner;
        var places = new Dictionary<(string Kind, string Code), string>();
        foreach (var group in after.Values.Where(i => Stays(i.Key)).GroupBy(i => (i.Kind, i.Owner)))
        {
            var codes = before.Values.Where(i => (i.Kind, i.Owner) == group.Key && Stays(i.Key)).Select(i => i.Code).ToList();
            foreach (var (code, previous) in Ranking.Moved(codes, [.. group.Select(i => i.Code)]))
            {
                places[(group.Key.Kind, code)] = previous is null ? "en premier" : $"après « {previous} »";
            }
        }

        return places;
    }

    private static string Name(ComparedItem item) => item.Code == item.Text ? item.Kind : $"{item.Kind} {item.Code}";
}

/// <summary>Compares two orders of the same codes.</summary>
internal static class Ranking
{
    /// <summary>
    /// The smallest set of codes whose moves give the new order, each with the code before it (null for the first). The codes that do not move are a
    /// longest increasing subsequence of the former indices.
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
