using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Items that are no part of the calculation for a candidate: by « sans_objet: dispense », all marks of their sources are « sans objet ».</summary>
internal static class Exemption
{
    /// <summary>Whether an item is exempt, or is made of finer items that all are. More marks « sans objet » than the rule allows are for a person to see.</summary>
    public static bool Of(MissingPolicy policy, ItemFacts facts, IReadOnlyList<ScoredItem> parts) =>
        policy.NotApplicable == MissingTreatment.Exempts
        && (parts.Count > 0
            ? facts.Children.Count == 0
            : facts.Sources.Count > 0 && facts.Sources.All(IsExempt) && !(policy.NotApplicablePer == NotApplicableSpan.Item && facts.Marks.Count > policy.NotApplicableAtMost));

    /// <summary>The facts without the sources that are exempt: where one of two evaluators has nothing to mark, the other's marks make the value.</summary>
    public static ItemFacts Counting(MissingPolicy policy, ItemFacts facts) =>
        policy.NotApplicable == MissingTreatment.Exempts && facts.Sources.Any(IsExempt) && !facts.Sources.All(IsExempt)
            ? new ItemFacts([.. facts.Sources.Where(s => !IsExempt(s))], facts.Children)
            : facts;

    private static bool IsExempt(SourceOutcome source) => source.Marks.Count > 0 && source.Marks.All(m => m is { State: MarkState.Excluded, NotApplicable: true });

    /// <summary>The items that are not exempt.</summary>
    public static IEnumerable<ScoredItem> Judged(IEnumerable<ScoredItem> items) => items.Where(i => i.Result.Status != ResultStatus.Exempt);

    /// <summary>The result of an exempt item.</summary>
    public static NodeResult Result(ResultItem item, RuleLevel level, IReadOnlyList<SourceOutcome> sources, IReadOnlyList<ScoredItem> parts) => new()
    {
        Code = item.Code,
        Label = item.Label,
        Level = level.Each,
        Status = ResultStatus.Exempt,
        Sources = [.. sources.Select(s => s.Mark)],
        Children = [.. parts.Select(p => p.Result)],
    };
}
