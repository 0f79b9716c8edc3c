using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Decides from the constructs of a rule set whether a higher mark, or a more favourable answer, can never worsen a verdict or lose a mention.</summary>
public static class Monotony
{
    private const decimal WholeShare = 100;

    /// <summary>True when every test is a lower bound (or an upper bound on failures), and doing better never loses an outcome.</summary>
    public static bool Holds(Certification certification, RuleSet rules) =>
        rules.Levels.SelectMany(l => l.Conditions).Concat(rules.Award.Conditions).All(c => AsksForMore(c, certification))
        && OutcomesAskForMore(rules.Award, certification)
        && rules.Award.Mentions.All(m => m.Test?.Comparison is null or Comparison.AtLeast or Comparison.GreaterThan && m.Conditions.All(c => AsksForMore(c, certification)));

    /// <summary>
    /// « À trancher » is better than « non validé », so a better result must not lose it: its conditions are lower bounds, and no other outcome is
    /// tried before it.
    /// </summary>
    private static bool OutcomesAskForMore(AwardRule award, Certification certification)
    {
        var tried = award.Tried.ToList();
        var settling = tried.TakeWhile(o => o.Kind == OutcomeKind.ToSettle).ToList();
        return tried.Skip(settling.Count).All(o => o.Kind != OutcomeKind.ToSettle)
            && settling.SelectMany(o => o.Conditions).All(c => AsksForMore(c, certification));
    }

    private static bool AsksForMore(Condition condition, Certification certification) =>
        condition.WithAlternatives.OfType<ThresholdCondition>().All(c => AsksForMore(c, certification));

    private static bool AsksForMore(ThresholdCondition condition, Certification certification) => condition.Subject switch
    {
        ConditionSubject.FailedCount => AsksForFew(condition.Test),
        ConditionSubject.ValidatedCount or ConditionSubject.ValidatedShare => AsksForMany(condition),
        ConditionSubject.AnswerCount or ConditionSubject.AnswerShare => SenseOf(condition.Answer, certification) switch
        {
            ValueSense.Favorable => AsksForMany(condition),
            ValueSense.Unfavorable => AsksForFew(condition.Test),
            _ => false,
        },
        _ => condition.Test.Comparison is Comparison.AtLeast or Comparison.GreaterThan,
    };

    private static bool AsksForFew(ThresholdTest test) =>
        test.Comparison is Comparison.LessThan or Comparison.AtMost || test is { Comparison: Comparison.Equal, Threshold: 0 };

    private static bool AsksForMany(ThresholdCondition condition) =>
        condition.Test.Comparison is Comparison.AtLeast or Comparison.GreaterThan
        || (condition.Test.Comparison == Comparison.Equal && (condition.Test.Threshold is null || (IsShare(condition.Subject) && condition.Test.Threshold == WholeShare)));

    private static bool IsShare(ConditionSubject subject) => subject is ConditionSubject.ValidatedShare or ConditionSubject.AnswerShare;

    /// <summary>The sense of an answer; null when scales give it none, or different ones.</summary>
    private static ValueSense? SenseOf(string? answer, Certification certification) =>
        certification.Scales.SelectMany(s => s.Values).Where(v => v.Code == answer).Select(v => v.Sense).Distinct().ToList() is [var only] ? only : null;
}
