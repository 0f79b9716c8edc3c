using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Chooses the rule set that applies: the session's, else that of the jury's date. Never today's, never a guess.</summary>
public static class RuleSelection
{
    /// <summary>The rule set, or a diagnostic (CQP400–CQP403) that says what to name.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="named">Code a person named, or null.</param>
    /// <param name="juryDate">Day of the evaluation, or null when unknown.</param>
    public static Outcome<RuleSet> Choose(Certification certification, string? named, DateOnly? juryDate)
    {
        var rules = certification.RuleSets;
        if (named is not null)
        {
            return rules.FirstOrDefault(r => r.Code == named) is { } chosen
                ? Outcome.Of(chosen)
                : Outcome.Failed<RuleSet>(ScoringMessages.UnknownRuleSet(named, rules.Select(r => r.Code)));
        }

        if (juryDate is not { } day)
        {
            return Outcome.Failed<RuleSet>(ScoringMessages.NoDate(rules.Select(r => r.Code)));
        }

        return InForce(rules, day) switch
        {
            [var only] => Outcome.Of(only),
            [] => Outcome.Failed<RuleSet>(ScoringMessages.NoneInForce(FrenchText.LongDate(day), rules.Select(r => r.Code))),
            var several => Outcome.Failed<RuleSet>(ScoringMessages.Several(FrenchText.LongDate(day), several.Select(r => r.Code))),
        };
    }

    private static List<RuleSet> InForce(IEnumerable<RuleSet> rules, DateOnly day) =>
    [
        .. rules.Where(r => r.Effective <= day)
            .GroupBy(r => r.Route)
            .Select(route => route.MaxBy(r => r.Effective)!),
    ];
}
