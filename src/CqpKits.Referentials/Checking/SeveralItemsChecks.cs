using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of conditions on one value of several items: their mean, or their sum.</summary>
internal static class SeveralItemsChecks
{
    /// <summary>Values on different scales are not put together, except in a sum where the place says what its sum is out of.</summary>
    public static IEnumerable<Diagnostic> Scales(CheckedCertification certification)
    {
        var scales = new ScalesOfRules(certification);
        return from place in PlacesIn(certification)
               where !(place.Condition.Subject == ConditionSubject.SumOfItems && place.OutOf is not null)
               from together in place.Together.Select(items => scales.OfResults(place.Below, items.Where(i => !RuleLevel.IsLeftOut(place.Coefficients, i.Code))))
               where together.Count > 1
               select ScaleMessages.ItemsOnSeveralScales(place.Rules, together, place.Condition.Position);
    }

    /// <summary>A mean needs an item that its place does not leave out.</summary>
    public static IEnumerable<Diagnostic> LeftOut(CheckedCertification certification) =>
        from place in PlacesIn(certification)
        where place.Together.Any(items => items.Count > 0 && items.All(i => RuleLevel.IsLeftOut(place.Coefficients, i.Code)))
        select RuleMessages.OnlyItemsLeftOut(place.Rules, certification.PlaceOf(place.Condition.Position, ConditionShapes.Items));

    private static IEnumerable<Place> PlacesIn(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var level in rules.Levels)
            {
                if (level.Detail is { } detail)
                {
                    var groups = ResultItems.Of(certification.Certification, level.Each).Select(i => ResultItems.Under(certification.Certification, i, detail.Each)).ToList();
                    foreach (var condition in Of(level.Conditions.SelectMany(c => c.WithAlternatives)))
                    {
                        yield return new Place(rules, detail, condition, level.Coefficients, level.OutOf, Named(condition, groups));
                    }
                }
            }

            foreach (var condition in Of(rules.Award.AllConditions))
            {
                yield return new Place(rules, rules.Level, condition, rules.Award.Coefficients, rules.Award.OutOf, Named(condition, [ResultItems.Of(certification.Certification, rules.Level.Each)]));
            }
        }
    }

    private static List<List<ResultItem>> Named(ThresholdCondition condition, IEnumerable<IReadOnlyList<ResultItem>> groups) =>
        [.. groups.Select(g => g.Where(i => condition.IsFor(i.Code)).ToList())];

    private static IEnumerable<ThresholdCondition> Of(IEnumerable<Condition> conditions) =>
        conditions.OfType<ThresholdCondition>().Where(c => c.OfSeveralItems);

    /// <summary>A condition on several items, and those whose values it puts together.</summary>
    private sealed record Place(
        RuleSet Rules, RuleLevel Below, ThresholdCondition Condition, IReadOnlyDictionary<string, decimal> Coefficients, decimal? OutOf, List<List<ResultItem>> Together);
}
