using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Finds what is missing for one item.</summary>
/// <param name="scope">The data shared by the scoring of the candidate.</param>
/// <param name="conditions">The conditions that concern the item.</param>
/// <param name="facts">Its marks and finer results.</param>
/// <param name="parts">The finer results it is computed from.</param>
internal sealed class ItemLacks(ScoringScope scope, IReadOnlyList<Condition> conditions, ItemFacts facts, IReadOnlyList<ScoredItem> parts)
{
    private readonly List<ThresholdCondition> thresholds = [.. conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()];

    /// <summary>What is missing for its value, even when its status is already decided.</summary>
    public IReadOnlyList<Lack> OfValue { get; } = [.. facts.Sources.SelectMany(s => s.Lacks), .. parts.SelectMany(p => p.Wanting)];

    /// <summary>
    /// What is missing for its status. When a condition tests values, this includes what is missing for the values of finer results that are
    /// already decided.
    /// </summary>
    public IReadOnlyList<Lack> Of(NodeResult result, IReadOnlyList<NodeResult> gates)
    {
        IReadOnlyList<Lack> named =
        [
            .. facts.Sources.SelectMany(s => s.Lacks),
            .. parts.SelectMany(p => LooksAtValues ? p.Wanting.Concat(p.Lacks.Where(l => !p.Wanting.Any(w => w with { Blocks = l.Blocks } == l))) : p.Lacks),
            .. KnowHow(),
        ];
        return named.Count == 0 && IsUnexplained(result, gates) ? NothingCounts(result) : named;
    }

    /// <summary>The sources of which no mark counts where marks of others do; else that none counts at all.</summary>
    private IReadOnlyList<Lack> NothingCounts(NodeResult result)
    {
        var silent = facts.Sources.Where(s => s.Marks.Count > 0 && s.Marks.All(m => m.State == MarkState.Excluded)).Select(s => s.Mark).ToList();
        return silent.Count > 0 && facts.Marks.Any(m => m.State == MarkState.Counts) ? [.. silent.Select(s => Lacks.NothingOfSource(s, result))] : [Lacks.NothingCounts(result)];
    }

    private bool LooksAtValues => thresholds.Any(c => c.OfSeveralItems || c.Subject is ConditionSubject.Result or ConditionSubject.EachItem);

    /// <summary>True when the result is undecidable although nothing is missing, because by the rule no mark counts.</summary>
    private static bool IsUnexplained(NodeResult result, IReadOnlyList<NodeResult> gates) =>
        result.Status == ResultStatus.Undecidable && gates.Concat(result.Children).All(n => n.Status != ResultStatus.Undecidable);

    private IEnumerable<Lack> KnowHow() =>
        from condition in thresholds
        where condition.Subject == ConditionSubject.EachKnowHow
        where !facts.Marks.Any(m => (condition.Assessor is null || m.Mark.Assessor == condition.Assessor) && scope.KnowHow.Contains(m.Mark.Field.ItemCode ?? ""))
        select Lacks.NoKnowHow(condition.Assessor is { } a ? scope.LabelOf(a) : "Savoir-faire");
}
