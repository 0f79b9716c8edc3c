using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>
/// Checks of weights. A weighted mean needs a weight for each item, all above 0 and 100 in total, or a coefficient above 0 for each;
/// an item may have a coefficient of 0, which leaves it out of the mean. Nothing else has weights.
/// </summary>
internal static class WeightChecks
{
    private const decimal Whole = 100;

    public static IEnumerable<Diagnostic> OfSources(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is null
        let at = certification.PlaceOf(level.Position, RuleShapes.Level.Marks)
        from found in SourcesTogether(certification, level).SelectMany(sources => Faults(rules, level.Combine, Of(sources), at)).DistinctBy(f => f.Message)
        select found;

    /// <summary>The sources that mark an item together, for each item; all of them where there is no item yet.</summary>
    private static IEnumerable<List<SourceRule>> SourcesTogether(CheckedCertification certification, RuleLevel level) =>
        ResultItems.Of(certification.Certification, level.Each).Select(i => i.Code).DefaultIfEmpty("").Select(code => level.MarksOf(code).Where(m => m.IsBase).ToList());

    private static GivenWeights Of(List<SourceRule> sources) =>
        new([.. sources.Select(m => m.Weight).OfType<decimal>()], [.. sources.Select(m => m.Coefficient).OfType<decimal>()], sources.Count, OfItems: false);

    /// <summary>« ponderation » and « coefficients » of items need a level with a detail.</summary>
    public static IEnumerable<Diagnostic> OfNothing(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is null && level.Weights.Count + level.Coefficients.Count > 0
        select RuleMessages.WeightsOfNoItems(rules, certification.PlaceOf(level.Position, KeyOf(level)));

    /// <summary>The items that weights name must be items of the level they weigh.</summary>
    public static IEnumerable<Diagnostic> OfOthers(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            var tables = rules.Levels.Where(l => l.Detail is not null).Select(l => (l.Weights, l.Coefficients, l.Detail!.Each, At: certification.PlaceOf(l.Position, KeyOf(l))))
                .Append((rules.Award.Weights, rules.Award.Coefficients, rules.Level.Each, At: PlaceOf(certification, rules)));
            foreach (var (weights, coefficients, each, at) in tables)
            {
                var known = ResultItems.Of(certification.Certification, each).Select(i => i.Code).ToList();
                foreach (var code in weights.Keys.Concat(coefficients.Keys).Distinct().Where(c => !known.Contains(c)))
                {
                    yield return RuleMessages.ItemOfAnotherLevel(rules, code, known, at);
                }
            }
        }
    }

    public static IEnumerable<Diagnostic> OfItems(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var level in rules.Levels.Where(l => l.Detail is not null))
            {
                foreach (var item in ResultItems.Of(certification.Certification, level.Each))
                {
                    var parts = ResultItems.Under(certification.Certification, item, level.Detail!.Each);
                    foreach (var found in Faults(rules, level.Combine, Of(parts, level.Weights, level.Coefficients), certification.PlaceOf(level.Position, KeyOf(level))))
                    {
                        yield return found;
                    }
                }
            }

            var items = ResultItems.Of(certification.Certification, rules.Level.Each);
            foreach (var found in Faults(rules, rules.Award.Combine, Of(items, rules.Award.Weights, rules.Award.Coefficients), PlaceOf(certification, rules)))
            {
                yield return found;
            }
        }
    }

    private static GivenWeights Of(IReadOnlyList<ResultItem> items, IReadOnlyDictionary<string, decimal> weights, IReadOnlyDictionary<string, decimal> coefficients)
    {
        return new GivenWeights(Known(weights), Known(coefficients), items.Count, OfItems: true);

        List<decimal> Known(IReadOnlyDictionary<string, decimal> table) => [.. items.Where(i => table.ContainsKey(i.Code)).Select(i => table[i.Code])];
    }

    private static IEnumerable<Diagnostic> Faults(RuleSet rules, Combination combine, GivenWeights given, SourcePosition at)
    {
        var (percents, coefficients, expected, _) = given;
        if (combine != Combination.WeightedMean)
        {
            return percents.Count + coefficients.Count == 0 ? [] : [RuleMessages.WeightsNotUsed(rules, at)];
        }

        return percents.Count > 0 && coefficients.Count > 0 ? [RuleMessages.WeightsOfTwoKinds(rules, at)]
            : percents.Count + coefficients.Count < expected ? [RuleMessages.WeightsMissing(rules, percents.Count + coefficients.Count, expected, at)]
            : coefficients.Any(c => given.OfItems ? c < 0 : c <= 0) || (coefficients.Count > 0 && coefficients.All(c => c == 0)) ? [RuleMessages.CoefficientNotAboveZero(rules, given.OfItems, at)]
            : percents.Any(w => w <= 0) || (coefficients.Count == 0 && percents.Sum() != Whole) ? [RuleMessages.WeightsDoNotAddUp(rules, percents.Sum(), at)]
            : [];
    }

    private static Key<IReadOnlyDictionary<string, decimal>> KeyOf(RuleLevel level) => level.Coefficients.Count > 0 ? RuleShapes.Level.Coefficients : RuleShapes.Level.Weights;

    private static SourcePosition PlaceOf(CheckedCertification certification, RuleSet rules) => certification.PlaceOf(
        certification.PlaceOf(rules.Position, RuleShapes.Award), rules.Award.Coefficients.Count > 0 ? AwardShapes.Coefficients : AwardShapes.Weights);

    /// <summary>The weights given in percent, the coefficients given, how many need one, and whether they are those of items.</summary>
    private sealed record GivenWeights(List<decimal> Percents, List<decimal> Coefficients, int Expected, bool OfItems);
}
