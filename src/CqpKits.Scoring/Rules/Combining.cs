using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>From several values to one; not known while one of them is not.</summary>
internal static class Combining
{
    private const decimal Percent = 100;

    public static decimal? Of(RuleLevel level, ItemFacts facts) => Rounded(level.Rounding, level.Detail is null
        ? Of(level.Combine, [.. facts.Sources.Select(s => new Weighted(s.Mark.Value, s.Rule.Weight ?? 0))])
        : Of(level.Combine, Items(facts.Children, level.Weights)));

    /// <summary>The value of the certification.</summary>
    public static decimal? Of(AwardRule award, IReadOnlyList<NodeResult> items) => Rounded(award.Rounding, Of(award.Combine, Items(items, award.Weights)));

    private static List<Weighted> Items(IEnumerable<NodeResult> items, IReadOnlyDictionary<string, decimal> weights) =>
        [.. items.Select(i => new Weighted(i.Value, weights.GetValueOrDefault(i.Code)))];

    private static decimal? Of(Combination combination, List<Weighted> values)
    {
        if (combination == Combination.None || values.Count == 0 || values.Any(v => v.Value is null))
        {
            return null;
        }

        var known = values.Select(v => v.Value!.Value).ToList();
        return combination switch
        {
            Combination.Sum => known.Sum(),
            Combination.Minimum => known.Min(),
            Combination.Maximum => known.Max(),
            Combination.WeightedMean => values.Sum(v => v.Value!.Value * v.Weight) / Percent,
            _ => known.Sum() / known.Count,
        };
    }

    private static decimal? Rounded(Rounding? rounding, decimal? value) => value is { } v && rounding is not null ? rounding.Apply(v) : value;

    private sealed record Weighted(decimal? Value, decimal Weight);
}
