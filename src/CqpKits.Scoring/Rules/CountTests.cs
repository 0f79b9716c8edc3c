using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>
/// Tests numbers and shares of items and answers. What is not known yet gives a range of numbers; the test is decided when all of the range passes or all of it fails.
/// </summary>
internal static class CountTests
{
    private const decimal Percent = 100;

    public static CountFinding OfItems(ThresholdCondition condition, IReadOnlyList<NodeResult> children)
    {
        var items = children.Where(c => condition.Items.Count == 0 || condition.Items.Contains(c.Code)).ToList();
        var wanted = condition.Subject == ConditionSubject.FailedCount ? ResultStatus.NotValidated : ResultStatus.Validated;
        var count = CountOf(items, wanted);
        var asked = AskedOf(condition, count.Total);
        return new CountFinding(new CountedItems(wanted == ResultStatus.Validated), count, asked, OutcomeOf(count, asked, IsUnknown(items), items.Count == 0 && IsOfAll(asked)));
    }

    /// <summary>The test that every item of the level is validated, for an award without conditions.</summary>
    public static EveryItemFinding OfEvery(ResultLevel level, IReadOnlyList<NodeResult> items)
    {
        var count = CountOf(items, ResultStatus.Validated);
        var all = new AskedCount(new ThresholdTest(Comparison.Equal, null), IsShare: false);
        return new EveryItemFinding(level, count, OutcomeOf(count, all, IsUnknown(items), items.Count == 0));
    }

    public static CountFinding OfAnswers(ThresholdCondition condition, ItemFacts facts)
    {
        var own = facts.Marks.Where(m => IsAnswer(m) && m.State != MarkState.Excluded && (condition.Assessor is null || m.Mark.Assessor == condition.Assessor)).ToList();
        var count = new FoundCount(
            own.Count(m => m.State == MarkState.Counts && m.Choice == condition.Answer), own.Count(m => m.State != MarkState.Counts), own.Count);
        var unseen = own.Count == 0 || facts.Unseen(condition.Assessor);
        var asked = AskedOf(condition, count.Total);
        return new CountFinding(new CountedAnswers(condition.Answer ?? ""), count, asked, OutcomeOf(count, asked, unseen || own.Any(m => m.State == MarkState.Lacking), unseen));
    }

    /// <summary>Whether a mark is an answer that is chosen: a number beside answers is none of them.</summary>
    private static bool IsAnswer(CountedMark mark) => mark.Mark.Field.Kind is ChoiceKind;

    private static FoundCount CountOf(IReadOnlyList<NodeResult> items, ResultStatus wanted) => new(
        items.Count(i => i.Status == wanted),
        items.Count(i => i.Status is ResultStatus.Undecidable or ResultStatus.Marked or ResultStatus.ToSettle or ResultStatus.RuleNotDeclared),
        items.Count);

    private static bool IsUnknown(IReadOnlyList<NodeResult> items) => items.Any(i => i.Status is ResultStatus.Undecidable or ResultStatus.Marked or ResultStatus.RuleNotDeclared);

    /// <summary>Whether all items, or a share of them, are required: of no items, neither says anything. A number is required of no items as of any.</summary>
    private static bool IsOfAll(AskedCount asked) => asked.IsShare || asked.Test.Threshold is null;

    private static AskedCount AskedOf(ThresholdCondition condition, int total) =>
        new(condition.Test, condition.Subject is ConditionSubject.ValidatedShare or ConditionSubject.AnswerShare)
        {
            Needed = condition.Subject == ConditionSubject.ValidatedShare ? condition.NeededOf(total) : null,
        };

    private static TestOutcome OutcomeOf(FoundCount count, AskedCount asked, bool unknown, bool nothing)
    {
        var outcomes = Enumerable.Range(count.Sure, count.Open + 1).Select(n => Holds(n, count.Total, asked)).Distinct().ToList();
        return nothing ? TestOutcome.Unknown
            : outcomes is [var only] ? only ? TestOutcome.Passed : TestOutcome.Failed
            : unknown ? TestOutcome.Unknown : TestOutcome.ToSettle;
    }

    private static bool Holds(int number, int total, AskedCount asked) => asked switch
    {
        { IsShare: false } => asked.Test.Holds(number, total),
        { Needed: { } needed } => (asked.Test with { Threshold = needed }).Holds(number),
        _ => total > 0 && asked.Test.Holds(number * Percent / total, Percent),
    };
}
