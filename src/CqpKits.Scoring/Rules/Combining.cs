using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>The weights that a place gives to its items.</summary>
/// <param name="Weights">In percent; empty when there are none.</param>
/// <param name="Coefficients">As shares of their sum; empty when there are none.</param>
internal sealed record PlaceWeights(IReadOnlyDictionary<string, decimal> Weights, IReadOnlyDictionary<string, decimal> Coefficients);

/// <summary>Combines several values to one; null while one of them is not known.</summary>
internal static class Combining
{
    public static decimal? Of(RuleLevel level, ItemFacts facts) => level.Detail is null
        ? SureDigits.Of(level.Rounding, OfSources(level.Combine, facts.Sources), SureDigits.OfItem)
        : SureDigits.Of(level.Rounding, Of(level.Combine, Items(facts.Children, level.Weights, level.Coefficients)), SureDigits.OfCoarserItem);

    /// <summary>The value of the certification.</summary>
    public static decimal? Of(AwardRule award, IReadOnlyList<NodeResult> items) =>
        SureDigits.Of(award.Rounding, Of(award.Combine, Items(items, award.Weights, award.Coefficients)), SureDigits.OfCertification);

    /// <summary>The value of the marks of the sources, bonuses on top; null while one of them is not known.</summary>
    private static decimal? OfSources(Combination combination, IReadOnlyList<SourceOutcome> sources)
    {
        var bonuses = sources.Where(s => s.Rule.BonusAbove is not null).Select(Bonus).ToList();
        return bonuses.Contains(null) ? null : Of(combination, Sources(sources), bonuses.Sum() ?? 0);
    }

    /// <summary>The points of a bonus; none when by the rule no mark counts.</summary>
    private static decimal? Bonus(SourceOutcome source) =>
        source.Marks.Count > 0 && source.Marks.All(m => m.State == MarkState.Excluded) ? 0
        : source.Mark.Value is { } value ? Math.Max(0, value - source.Rule.BonusAbove!.Value) * (source.Rule.Weight ?? source.Rule.Coefficient ?? 1)
        : null;

    /// <summary>The marks of the sources with their weights, bonuses left out; those that only give answers have no part in the value. When each person of a source counts separately, they share its weight.</summary>
    private static List<Weighted> Sources(IReadOnlyList<SourceOutcome> sources) =>
        [.. sources.Where(s => s.Rule.IsBase).Select(s => new Weighted(s.Mark.Value, s.Rule.Weight ?? s.Rule.Coefficient ?? 0, sources.Count(o => ReferenceEquals(o.Rule, s.Rule))))];

    /// <summary>One value of several items: their mean, weighted where their place weighs them, or their sum, each times its coefficient if any.</summary>
    public static decimal? Of(ConditionSubject subject, IEnumerable<NodeResult> items, PlaceWeights place)
    {
        var values = Items(items, place.Weights, place.Coefficients);
        var isWeighted = place.Weights.Count + place.Coefficients.Count > 0;
        return SureDigits.Of(
            null,
            subject == ConditionSubject.MeanOfItems ? Of(isWeighted ? Combination.WeightedMean : Combination.Mean, values)
            : Of(Combination.Sum, place.Coefficients.Count > 0 ? [.. values.Select(v => v with { Value = v.Value * v.Weight })] : values),
            SureDigits.OfCertification);
    }

    /// <summary>The values of items with their weights, without those whose coefficient is 0.</summary>
    private static List<Weighted> Items(IEnumerable<NodeResult> items, IReadOnlyDictionary<string, decimal> weights, IReadOnlyDictionary<string, decimal> coefficients) =>
        [.. items.Where(i => !RuleLevel.IsLeftOut(coefficients, i.Code)).Select(i => new Weighted(i.Value, weights.Count > 0 ? weights.GetValueOrDefault(i.Code) : coefficients.GetValueOrDefault(i.Code)))];

    /// <param name="combination">How they are combined.</param>
    /// <param name="values">The values.</param>
    /// <param name="more">What is added to their sum, with its weight, before it is divided.</param>
    private static decimal? Of(Combination combination, List<Weighted> values, decimal more = 0)
    {
        if (combination == Combination.None || values.Count == 0 || values.Any(v => v.Value is null))
        {
            return null;
        }

        var known = values.Select(v => v.Value!.Value).ToList();
        return combination switch
        {
            Combination.Sum => known.Sum() + more,
            Combination.Minimum => known.Min(),
            Combination.Maximum => known.Max(),
            Combination.WeightedMean => WeightedMean(values, more),
            _ => (known.Sum() + more) / known.Count,
        };
    }

    /// <summary>Null when all weights are missing, which the checks of rules report.</summary>
    private static decimal? WeightedMean(List<Weighted> values, decimal more) =>
        values.Sum(v => v.Weight / v.Sharing) is var total && decimal.Round(total, SureDigits.OfItem) > 0
            ? (values.Sum(v => v.Value!.Value * v.Weight / v.Sharing) + more) / decimal.Round(total, SureDigits.OfItem)
            : null;

    private sealed record Weighted(decimal? Value, decimal Weight, int Sharing = 1);
}
