using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>
/// From several values to one; not known while one of them is not. A mean that has no finite decimals (200/3) is cut at the 28th digit, and several of them
/// may add up to just above or below the threshold that they meet: each stage gives up the digits that may be wrong, far below those of any mark, before anything is compared.
/// </summary>
internal static class Combining
{
    private const decimal Percent = 100;

    private const int SureDigitsOfItems = 20;
    private const int SureDigitsOfCoarserItems = 17;
    private const int SureDigitsOfCertification = 14;

    public static decimal? Of(RuleLevel level, ItemFacts facts) => Rounded(level.Rounding, level.Detail is null
        ? Sure(Of(level.Combine, Sources(facts.Sources)), SureDigitsOfItems)
        : Sure(Of(level.Combine, Items(facts.Children, level.Weights)), SureDigitsOfCoarserItems));

    /// <summary>The value of the certification.</summary>
    public static decimal? Of(AwardRule award, IReadOnlyList<NodeResult> items) =>
        Rounded(award.Rounding, Sure(Of(award.Combine, Items(items, award.Weights)), SureDigitsOfCertification));

    /// <summary>Where each person of a source counts, they share its weight.</summary>
    private static List<Weighted> Sources(IReadOnlyList<SourceOutcome> sources) =>
        [.. sources.Select(s => new Weighted(s.Mark.Value, s.Rule.Weight ?? 0, sources.Count(o => ReferenceEquals(o.Rule, s.Rule))))];

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
            Combination.WeightedMean => values.Sum(v => v.Value!.Value * v.Weight / v.Sharing) / Percent,
            _ => known.Sum() / known.Count,
        };
    }

    private static decimal? Sure(decimal? value, int digits) => value is { } v ? decimal.Round(v, digits) : null;

    private static decimal? Rounded(Rounding? rounding, decimal? value) => value is { } v && rounding is not null ? rounding.Apply(v) : value;

    private sealed record Weighted(decimal? Value, decimal Weight, int Sharing = 1);
}
