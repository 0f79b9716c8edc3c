using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Decides from the constructs of a rule set whether a higher mark, or a more favourable answer, can never worsen a verdict or an outcome, or lose a mention.</summary>
public static class Monotony
{
    private const decimal WholeShare = 100;

    /// <summary>True when every test is a lower bound (or an upper bound on failures), and doing better never loses an outcome.</summary>
    public static bool Holds(Certification certification, RuleSet rules) =>
        rules.Levels.SelectMany(l => l.Conditions).Concat(rules.Award.Conditions).All(c => AsksForMore(c, certification))
        && OutcomesAskForMore(rules.Award, certification, ResultItems.Of(certification, rules.Level.Each).Count)
        && rules.Award.Mentions.All(m => m.Test?.Comparison is null or Comparison.AtLeast or Comparison.GreaterThan && m.Conditions.All(c => AsksForMore(c, certification)));

    /// <summary>
    /// « À trancher » is better than « partielle », and that better than « refus », which is also what is left when no outcome is reached. So better results must
    /// keep what comes before something worse, and must not newly reach what comes before something better.
    /// </summary>
    private static bool OutcomesAskForMore(AwardRule award, Certification certification, int items)
    {
        List<OutcomeRule> tried = [.. award.Tried];
        return tried.Index().All(o =>
        {
            var rank = RankOf(o.Item.Kind);
            List<int> later = [.. tried.Skip(o.Index + 1).Select(l => RankOf(l.Kind)), RankOf(OutcomeKind.Refused)];
            var isPassed = IsMetByAll(award.Conditions, certification) || tried.Take(o.Index).Any(e => RankOf(e.Kind) >= rank && IsMetByAll(e.Conditions, certification));
            return (later.TrueForAll(l => l >= rank) || o.Item.Conditions.All(c => AsksForMore(c, certification) || (isPassed && IsAllButOne(c, items))))
                && (later.TrueForAll(l => l <= rank) || o.Item.Conditions.All(AsksForLess));
        });
    }

    /// <summary>Whether a candidate for whom every item is validated meets the conditions, whatever the values.</summary>
    private static bool IsMetByAll(IEnumerable<Condition> conditions, Certification certification) =>
        conditions.All(c => c is ThresholdCondition { Subject: ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.ValidatedShare } && AsksForMore(c, certification));

    /// <summary>« = 1 » of the items that are not validated: with a better result all are validated.</summary>
    private static bool IsAllButOne(Condition condition, int items) =>
        condition is ThresholdCondition { Items.Count: 0, Test: { Comparison: Comparison.Equal, Threshold: { } number } } c
        && (c.Subject == ConditionSubject.FailedCount ? number == 1 : c.Subject == ConditionSubject.ValidatedCount && number == items - 1);

    private static int RankOf(OutcomeKind kind) => kind switch { OutcomeKind.ToSettle => 2, OutcomeKind.Partial => 1, _ => 0 };

    /// <summary>Whether a condition that is not met is not met by better results either. Of answers nothing is claimed.</summary>
    private static bool AsksForLess(Condition condition) => condition.WithAlternatives.All(c => c is AlternativeCondition || (c is ThresholdCondition t && AsksForLess(t)));

    private static bool AsksForLess(ThresholdCondition condition) => condition.Subject switch
    {
        ConditionSubject.AnswerCount or ConditionSubject.AnswerShare => false,
        ConditionSubject.FailedCount => condition.Test.Comparison is Comparison.AtLeast or Comparison.GreaterThan,
        ConditionSubject.ValidatedCount or ConditionSubject.ValidatedShare => AsksForFew(condition.Test),
        _ => condition.Test.Comparison is Comparison.LessThan or Comparison.AtMost,
    };

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
