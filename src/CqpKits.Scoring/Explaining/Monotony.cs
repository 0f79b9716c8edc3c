using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Whether a higher mark can never worsen a verdict, as far as the constructs of a rule set tell.</summary>
public static class Monotony
{
    /// <summary>True when every test asks for more and never for less, and no outcome rewards a failure.</summary>
    public static bool Holds(RuleSet rules) =>
        rules.Levels.SelectMany(l => l.Conditions).Concat(rules.Award.Conditions)
            .SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>().All(AsksForMore);

    private static bool AsksForMore(ThresholdCondition condition) => condition.Subject switch
    {
        ConditionSubject.FailedCount => condition.Test.Comparison is Comparison.LessThan or Comparison.AtMost,
        ConditionSubject.ValidatedCount or ConditionSubject.ValidatedShare when condition.Test is { Comparison: Comparison.Equal, Threshold: null } => true,
        ConditionSubject.AnswerCount or ConditionSubject.AnswerShare => true,
        _ => condition.Test.Comparison is Comparison.AtLeast or Comparison.GreaterThan,
    };
}
