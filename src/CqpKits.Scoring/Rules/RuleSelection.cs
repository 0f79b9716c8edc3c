using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Rules;

/// <summary>Chooses the rule set that applies: the one a person named, else the one in force on the day of the evaluation.</summary>
public static class RuleSelection
{
    /// <summary>The rule set; or none, with a diagnostic (CQP400–CQP403, CQP409) that lists those to choose from.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="named">Code of the rule set a person named, or null.</param>
    /// <param name="juryDate">Day of the evaluation, or null when unknown.</param>
    /// <param name="route">Code of the candidate's route, or null when unknown. Rule sets of other routes are left out, unless a person named one.</param>
    public static Checked<RuleSet> Choose(Certification certification, string? named, DateOnly? juryDate, string? route = null)
    {
        var rules = certification.RuleSets.Where(r => named is not null || route is null || r.Route is null || r.Route == route).ToList();
        if (named is not null)
        {
            return rules.FirstOrDefault(r => r.Code == named) is { } chosen
                ? Checked.Of(chosen)
                : Checked.Failed<RuleSet>(RuleSelectionMessages.UnknownRuleSet(named, rules.Select(r => r.Code)));
        }

        if (juryDate is not { } day)
        {
            return Checked.Failed<RuleSet>(RuleSelectionMessages.NoDate(rules.Select(r => r.Code)));
        }

        return RulesInForce.On(day, rules) switch
        {
            [] when rules.Count == 0 && route is not null => Checked.Failed<RuleSet>(RuleSelectionMessages.NoneForRoute(route, certification.RuleSets.Select(r => r.Code))),
            [var only] => Checked.Of(only),
            [] => Checked.Failed<RuleSet>(RuleSelectionMessages.NoneInForce(FrenchText.LongDate(day), rules.Select(r => r.Code))),
            var several => Checked.Failed<RuleSet>(RuleSelectionMessages.Several(FrenchText.LongDate(day), several.Select(r => r.Code))),
        };
    }
}
