using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>Weights of a weighted mean: all of them, 100 together, and only there.</summary>
internal static class WeightChecks
{
    private const decimal Whole = 100;

    public static IEnumerable<Diagnostic> OfSources(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is null
        let weights = level.Marks.Select(m => m.Weight).ToList()
        from found in Faults(rules, level.Combine, [.. weights.OfType<decimal>()], weights.Count, certification.PlaceOf(level.Position, RuleShapes.Level.Marks))
        select found;

    /// <summary>Weights of items where there are no finer items to weigh.</summary>
    public static IEnumerable<Diagnostic> OfNothing(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is null && level.Weights.Count > 0
        select RuleMessages.WeightsOfNoItems(rules, certification.PlaceOf(level.Position, RuleShapes.Level.Weights));

    /// <summary>What a weight names must be one of the results it weighs.</summary>
    public static IEnumerable<Diagnostic> OfOthers(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            var tables = rules.Levels.Where(l => l.Detail is not null).Select(l => (l.Weights, l.Detail!.Each, At: certification.PlaceOf(l.Position, RuleShapes.Level.Weights)))
                .Append((rules.Award.Weights, rules.Level.Each, At: certification.PlaceOf(certification.PlaceOf(rules.Position, RuleShapes.Award), AwardShapes.Weights)));
            foreach (var (weights, each, at) in tables)
            {
                var known = ResultItems.Of(certification.Certification, each).Select(i => i.Code).ToList();
                foreach (var code in weights.Keys.Where(c => !known.Contains(c)))
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
                    foreach (var found in Table(rules, level.Combine, level.Weights, parts, certification.PlaceOf(level.Position, RuleShapes.Level.Weights)))
                    {
                        yield return found;
                    }
                }
            }

            var items = ResultItems.Of(certification.Certification, rules.Level.Each);
            foreach (var found in Table(rules, rules.Award.Combine, rules.Award.Weights, items, certification.PlaceOf(certification.PlaceOf(rules.Position, RuleShapes.Award), AwardShapes.Weights)))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<Diagnostic> Table(
        RuleSet rules, Combination combine, IReadOnlyDictionary<string, decimal> weights, IReadOnlyList<ResultItem> items, SourcePosition at) =>
        Faults(rules, combine, [.. items.Where(i => weights.ContainsKey(i.Code)).Select(i => weights[i.Code])], items.Count, at);

    private static IEnumerable<Diagnostic> Faults(RuleSet rules, Combination combine, List<decimal> weights, int expected, SourcePosition at)
    {
        if (combine != Combination.WeightedMean)
        {
            return weights.Count == 0 ? [] : [RuleMessages.WeightsNotUsed(rules, at)];
        }

        return weights.Count < expected ? [RuleMessages.WeightsMissing(rules, weights.Count, expected, at)]
            : weights.Any(w => w <= 0) || weights.Sum() != Whole ? [RuleMessages.WeightsDoNotAddUp(rules, weights.Sum(), at)]
            : [];
    }
}
