using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>The results of all items of a level, one after the other, each behind its gates.</summary>
internal sealed class LevelScoring(ScoringScope scope, RuleLevel level)
{
    /// <summary>Results in the référentiel's order.</summary>
    public IReadOnlyList<ScoredItem> Score(IReadOnlyList<ResultItem> items)
    {
        var scored = new Dictionary<string, ScoredItem>();
        foreach (var item in items)
        {
            Score(item, items, scored);
        }

        return [.. items.Select(i => scored[i.Code])];
    }

    /// <summary>What a gate asks for is scored first, wherever it stands; the check of the rules saw to it that none waits for itself.</summary>
    private ScoredItem Score(ResultItem item, IReadOnlyList<ResultItem> items, Dictionary<string, ScoredItem> scored)
    {
        if (scored.TryGetValue(item.Code, out var known))
        {
            return known;
        }

        var gates = level.Prerequisites.Where(p => p.Items.Contains(item.Code)).SelectMany(p => p.Required).Distinct()
            .Select(code => Score(items.First(i => i.Code == code), items, scored).Result)
            .ToList();
        var keeping = level == scope.Rules.Level ? Keeping.Of(scope, item) : null;
        return scored[item.Code] = scope.Decisions.Over(keeping ?? new ItemScoring(scope, level).Score(item, gates));
    }
}

/// <summary>An item's result, with all that is missing for it.</summary>
internal sealed record ScoredItem(NodeResult Result, IReadOnlyList<Lack> Lacks);
