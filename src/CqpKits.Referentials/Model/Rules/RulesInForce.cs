namespace CqpKits.Referentials.Model.Rules;

/// <summary>Which of several rule sets apply on a day.</summary>
public static class RulesInForce
{
    /// <summary>Of each route, and of those for all routes, the rule sets in force that took effect last; none where none is in force.</summary>
    public static IReadOnlyList<RuleSet> On(DateOnly day, IEnumerable<RuleSet> rules) =>
    [
        .. rules.Where(r => r.IsInForce(day))
            .GroupBy(r => r.Route)
            .SelectMany(route => route.Where(r => r.Effective == route.Max(o => o.Effective))),
    ];
}
