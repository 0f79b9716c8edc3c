using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Scores all items of a level, each after its prerequisites.</summary>
internal sealed class LevelScoring(ScoringScope scope, RuleLevel level)
{
    /// <summary>Whether the level makes the verdict: what is kept or exempt matters there alone.</summary>
    private readonly bool isOfVerdict = scope.Rules.Level.WithDetail.Contains(level);

    /// <summary>The results, in the order of the items.</summary>
    public IReadOnlyList<ScoredItem> Score(IReadOnlyList<ResultItem> items)
    {
        var scored = new Dictionary<string, ScoredItem>();
        foreach (var item in items)
        {
            Score(item, items, scored);
        }

        return [.. items.Select(i => scored[i.Code])];
    }

    /// <summary>
    /// Scores an item after the items it requires. An item that requires itself, or an item of another level, is undecidable; the checks of rules
    /// report both.
    /// </summary>
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
        var settled = isOfVerdict ? KeptItems.Of(scope, level, item) ?? TitleExemptions.Of(scope, level, item) : null;
        return scored[item.Code] = scope.Decisions.Over(settled ?? new ItemScoring(scope, level).Score(item, gates));
    }
}

/// <summary>The result of an item, with what is missing for its status.</summary>
internal sealed record ScoredItem(NodeResult Result, IReadOnlyList<Lack> Lacks)
{
    /// <summary>What is missing for its value, even when its status is already decided.</summary>
    public IReadOnlyList<Lack> Wanting { get; init; } = [];

    /// <summary>The single marks of its sources.</summary>
    public IReadOnlyList<CountedMark> Marks { get; init; } = [];
}
