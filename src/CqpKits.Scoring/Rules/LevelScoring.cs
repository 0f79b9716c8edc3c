using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

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

    /// <summary>What a gate asks for is scored first, wherever it stands. One that waits for itself, or for what is not judged here, never opens: the check of the rules refuses both.</summary>
    private ScoredItem Score(ResultItem item, IReadOnlyList<ResultItem> items, Dictionary<string, ScoredItem> scored)
    {
        if (scored.TryGetValue(item.Code, out var known))
        {
            return known;
        }

        scored[item.Code] = Gates.Closed(item, level);
        var gates = level.Prerequisites.Where(p => p.Items.Contains(item.Code)).SelectMany(p => p.Required).Distinct()
            .Select(code => items.FirstOrDefault(i => i.Code == code) ?? new ResultItem(code, code, null, null))
            .Select(gate => (items.Contains(gate) ? Score(gate, items, scored) : Gates.Closed(gate, level)).Result)
            .ToList();
        var keeping = level == scope.Rules.Level ? KeptItems.Of(scope, item) : null;
        return scored[item.Code] = scope.Decisions.Over(keeping ?? new ItemScoring(scope, level).Score(item, gates));
    }
}

/// <summary>An item's result, with all that is missing for it.</summary>
internal sealed record ScoredItem(NodeResult Result, IReadOnlyList<Lack> Lacks)
{
    /// <summary>What is missing for its value to be known, whether or not its status waits for it.</summary>
    public IReadOnlyList<Lack> Wanting { get; init; } = [];

    /// <summary>The single marks it looked at.</summary>
    public IReadOnlyList<CountedMark> Marks { get; init; } = [];
}
