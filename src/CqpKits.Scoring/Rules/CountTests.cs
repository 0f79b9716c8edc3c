using CqpKits.French;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>
/// Tests of how many: validated items, answers of a kind. What is not known yet leaves a range; the test is decided when all of the range is on one side.
/// </summary>
internal static class CountTests
{
    private const decimal Percent = 100;

    public static TestResult OfItems(ThresholdCondition condition, IReadOnlyList<NodeResult> children)
    {
        var items = children.Where(c => condition.Items.Count == 0 || condition.Items.Contains(c.Code)).ToList();
        var wanted = condition.Subject == ConditionSubject.FailedCount ? ResultStatus.NotValidated : ResultStatus.Validated;
        var sure = items.Count(i => i.Status == wanted);
        var open = items.Count(i => i.Status is ResultStatus.Undecidable or ResultStatus.ToSettle or ResultStatus.RuleNotDeclared);
        var unknown = items.Any(i => i.Status is ResultStatus.Undecidable or ResultStatus.RuleNotDeclared);
        var verb = wanted == ResultStatus.Validated ? "validé(s)" : "non validé(s)";
        var start = FormattableString.Invariant($"{sure} élément(s) {verb} sur {items.Count}");
        if (condition.Subject != ConditionSubject.ValidatedShare)
        {
            return Range(start, sure, open, n => condition.Test.Holds(n, items.Count), Asked(condition.Test, items.Count), unknown, items.Count == 0);
        }

        return condition.NeededOf(items.Count) is { } count
            ? Range(start, sure, open, n => (condition.Test with { Threshold = count }).Holds(n), $"{Share(condition)}, soit {Asked(condition.Test with { Threshold = count }, 0)}", unknown, items.Count == 0)
            : Range(start, sure, open, n => items.Count > 0 && condition.Test.Holds(n * Percent / items.Count, Percent), Share(condition), unknown, items.Count == 0);
    }

    public static TestResult OfAnswers(ThresholdCondition condition, ItemFacts facts)
    {
        var own = facts.Marks.Where(m => m.State != MarkState.Excluded && (condition.Assessor is null || m.Mark.Assessor == condition.Assessor)).ToList();
        var sure = own.Count(m => m.State == MarkState.Counts && m.Choice == condition.Answer);
        var open = own.Count(m => m.State != MarkState.Counts);
        var start = FormattableString.Invariant($"{sure} « {condition.Answer} » sur {own.Count}");
        var unseen = own.Count == 0 || facts.Unseen(condition.Assessor);
        var unknown = unseen || own.Any(m => m.State == MarkState.Lacking);
        return condition.Subject == ConditionSubject.AnswerCount
            ? Range(start, sure, open, n => condition.Test.Holds(n, own.Count), Asked(condition.Test, own.Count), unknown, unseen)
            : Range(start, sure, open, n => own.Count > 0 && condition.Test.Holds(n * Percent / own.Count, Percent), Share(condition), unknown, unseen);
    }

    private static TestResult Range(string start, int sure, int open, Func<int, bool> holds, string asked, bool unknown, bool nothing = false)
    {
        var outcomes = Enumerable.Range(sure, open + 1).Select(holds).Distinct().ToList();
        var outcome = nothing ? TestOutcome.Unknown
            : outcomes is [var only] ? only ? TestOutcome.Passed : TestOutcome.Failed
            : unknown ? TestOutcome.Unknown : TestOutcome.ToSettle;
        var word = outcome switch { TestOutcome.Passed => "atteint", TestOutcome.Failed => "non atteint", TestOutcome.Unknown => "non connu", _ => "à trancher" };
        return new TestResult($"{start}, {asked} : {word}", outcome) { Value = outcomes.Count == 1 && open == 0 ? sure : null };
    }

    private static string Asked(ThresholdTest test, int all) => $"{Sign(test.Comparison)} {(test.Threshold is { } t ? FrenchText.Number(t) : FormattableString.Invariant($"tous ({all})"))} demandé";

    private static string Share(ThresholdCondition condition) => $"{Sign(condition.Test.Comparison)} {FrenchText.Number(condition.Test.Threshold ?? Percent)} % demandé";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.GreaterThan => "plus de",
        Comparison.AtLeast => "au moins",
        Comparison.LessThan => "moins de",
        Comparison.AtMost => "au plus",
        _ => "exactement",
    };
}
