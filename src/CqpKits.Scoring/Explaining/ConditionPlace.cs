using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>What the place of a condition says of the values that it tests: whether they are rounded, and of how many items.</summary>
public sealed class ConditionPlace
{
    private readonly Rounding? result;
    private readonly Rounding? eachItem;
    private readonly IReadOnlyList<SourceRule> sources;

    private ConditionPlace(Rounding? result, RuleLevel? finer, IReadOnlyList<SourceRule> sources, int? items)
    {
        (this.result, this.sources, Items) = (result, sources, items);
        eachItem = finer is null ? null : OfResult(finer);
    }

    /// <summary>How many items a condition without « pour » counts; null when it is not the same number everywhere.</summary>
    public int? Items { get; }

    /// <summary>The place of the conditions of a level.</summary>
    public static ConditionPlace OfLevel(Certification certification, RuleLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        var counts = level.Detail is { } finer ? ResultItems.Of(certification, level.Each).Select(i => ResultItems.Under(certification, i, finer.Each).Count).Distinct().ToList() : [];
        return new ConditionPlace(OfResult(level), level.Detail, level.Marks, counts is [var only] ? only : null);
    }

    /// <summary>The place of the conditions of the award, of its outcomes and of its mentions.</summary>
    public static ConditionPlace OfAward(Certification certification, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new ConditionPlace(rules.Award.Rounding, rules.Level, [], ResultItems.Of(certification, rules.Level.Each).Count);
    }

    /// <summary>The rounding of the result of the place itself; null for none.</summary>
    public Rounding? Rounding => result;

    /// <summary>The roundings of the values that a condition tests, each once; null for values that are not rounded.</summary>
    internal IReadOnlyList<Rounding?> RoundingsOf(ThresholdCondition condition) => condition.Subject switch
    {
        ConditionSubject.Result => [result],
        ConditionSubject.EachItem => [eachItem],
        ConditionSubject.EachAssessor when OfSources(condition) is { Count: > 0 } all => all,
        _ => [null],
    };

    /// <summary>How many items a condition counts; null when it is not the same number everywhere.</summary>
    internal int? ItemsOf(ThresholdCondition condition) => condition.Items.Count > 0 ? condition.Items.Count : Items;

    private List<Rounding?> OfSources(ThresholdCondition condition) =>
        [.. sources.Where(s => condition.Assessor is { } assessor ? s.Assessor == assessor : s.BonusAbove is null).Select(s => s.Rounding).Distinct()];

    /// <summary>The rounding of a level's result, which may be that of the only mark it is made of.</summary>
    private static Rounding? OfResult(RuleLevel level) =>
        level.Rounding ?? (level.Detail is null && level.Marks.Where(m => m.GivesValue).ToList() is [{ Method: not MarkMethod.EachPerson, BonusAbove: null } only] ? only.Rounding : null);
}
