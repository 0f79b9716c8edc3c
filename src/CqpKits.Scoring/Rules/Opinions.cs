using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;

namespace CqpKits.Scoring.Rules;

/// <summary>Tests whether favourable and unfavourable opinions agree.</summary>
internal static class Opinions
{
    public static OpinionFinding Test(OpinionCondition condition, ItemFacts facts)
    {
        var asked = facts.Marks.Where(m => m.State != MarkState.Excluded).ToList();
        var favourable = asked.Count(m => m.State == MarkState.Counts && m.Sense == ValueSense.Favorable);
        var against = asked.Count(m => m.State == MarkState.Counts && m.Sense == ValueSense.Unfavorable);
        var count = new OpinionCount(favourable, against, asked.Count - favourable - against);
        var outcome = asked.Count == 0 || facts.Unseen(null) ? TestOutcome.Unknown
            : condition.Voting == Voting.Unanimous ? Unanimous(count, condition.Split)
            : Majority(count, condition.Split);
        return new OpinionFinding(condition.Voting, count, outcome);
    }

    private static TestOutcome Unanimous(OpinionCount count, SplitOutcome split) =>
        count.Against > 0 && (count.Favourable > 0 || split == SplitOutcome.Fails) ? OfSplit(split)
        : count.Open > 0 ? TestOutcome.Unknown
        : count.Against == 0 ? TestOutcome.Passed : TestOutcome.Failed;

    private static TestOutcome Majority(OpinionCount count, SplitOutcome split) =>
        count.Favourable * 2 > count.All ? TestOutcome.Passed
        : count.Against * 2 > count.All ? TestOutcome.Failed
        : count.Open > 0 ? TestOutcome.Unknown
        : OfSplit(split);

    private static TestOutcome OfSplit(SplitOutcome split) => split == SplitOutcome.Fails ? TestOutcome.Failed : TestOutcome.ToSettle;
}
