using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>
/// Checks of the days of rule sets: for a candidate of a route, one must apply. Rule sets without a first day are left out, since a session names them;
/// so are the days after the last one ends, which is how a certification ends.
/// </summary>
internal static class RuleDayChecks
{
    /// <summary>Warns of days when a rule set of a route and one for all routes are in force: the tool will ask for one.</summary>
    public static IEnumerable<Diagnostic> Several(CheckedCertification certification) =>
        from route in Routes(certification)
        where route is not null
        from days in DaysOf(certification, route)
        where days.InForce.Count > 1
        let last = days.InForce.MaxBy(r => r.Effective)!
        select RuleDayMessages.Several(route, days.InForce, days.From, days.To, certification.PlaceOf(last.Position, RuleShapes.Effective));

    /// <summary>Warns of days between two rule sets when none is in force; once for the routes that have the same days.</summary>
    public static IEnumerable<Diagnostic> None(CheckedCertification certification)
    {
        var routes = Routes(certification).ToList();
        var empty = routes.SelectMany(route => DaysOf(certification, route).Where(d => d.InForce.Count == 0 && d.To is not null).Select(days => (Route: route, Days: days)));
        return from same in empty.GroupBy(e => (e.Days.From, e.Days.To))
               let ended = certification.Certification.RuleSets.First(r => r.End?.AddDays(1) == same.Key.From && (r.Route is null || same.Any(e => e.Route == r.Route)))
               let of = same.Count() == routes.Count ? [] : same.Select(e => e.Route!).ToList()
               select RuleDayMessages.None(of, ended, same.Key.From, same.Key.To!.Value, certification.PlaceOf(ended.Position, RuleShapes.End));
    }

    /// <summary>The codes of the routes; null for a certification without any.</summary>
    private static IEnumerable<string?> Routes(CheckedCertification certification) => certification.Certification.Routes.Select(r => (string?)r.Code).DefaultIfEmpty(null);

    /// <summary>The days from the first rule set of a route, in periods throughout which the same ones are in force.</summary>
    private static IEnumerable<Days> DaysOf(CheckedCertification certification, string? route)
    {
        var rules = certification.Certification.RuleSets.Where(r => r.Effective is not null && (r.Route is null || r.Route == route)).ToList();
        var firsts = rules.Select(r => r.Effective!.Value)
            .Concat(rules.Select(r => r.End).OfType<DateOnly>().Where(end => end < DateOnly.MaxValue).Select(end => end.AddDays(1)))
            .Distinct().Order().ToList();
        Days? open = null;
        foreach (var first in firsts)
        {
            var inForce = RulesInForce.On(first, rules);
            if (open is not null && open.InForce.SequenceEqual(inForce))
            {
                continue;
            }

            if (open is not null)
            {
                yield return open with { To = first.AddDays(-1) };
            }

            open = new Days(first, null, inForce);
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>Days on which the same rule sets are in force.</summary>
    /// <param name="From">The first.</param>
    /// <param name="To">The last, or null for no end.</param>
    /// <param name="InForce">The rule sets.</param>
    private sealed record Days(DateOnly From, DateOnly? To, IReadOnlyList<RuleSet> InForce);
}
