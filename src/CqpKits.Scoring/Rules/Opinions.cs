using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Favourable and unfavourable opinions that must agree.</summary>
internal static class Opinions
{
    public static TestResult Test(OpinionCondition condition, ItemFacts facts)
    {
        var asked = facts.Marks.Where(m => m.State != MarkState.Excluded).ToList();
        var favourable = asked.Count(m => m.State == MarkState.Counts && m.Sense == ValueSense.Favorable);
        var against = asked.Count(m => m.State == MarkState.Counts && m.Sense == ValueSense.Unfavorable);
        var open = asked.Count - favourable - against;
        var text = FormattableString.Invariant($"{favourable} avis favorable(s), {against} défavorable(s){(open > 0 ? $", {open} non connu(s)" : "")} : ");
        var outcome = asked.Count == 0 || facts.Unseen(null) ? TestOutcome.Unknown
            : condition.Voting == Voting.Unanimous ? Unanimous(favourable, against, open, condition.Split)
            : Majority(favourable, against, open, condition.Split);
        return new TestResult(text + Word(condition, outcome), outcome);
    }

    private static TestOutcome Unanimous(int favourable, int against, int open, SplitOutcome split) =>
        against > 0 && (favourable > 0 || split == SplitOutcome.Fails) ? OfSplit(split)
        : open > 0 ? TestOutcome.Unknown
        : against == 0 ? TestOutcome.Passed : TestOutcome.Failed;

    private static TestOutcome Majority(int favourable, int against, int open, SplitOutcome split)
    {
        var all = favourable + against + open;
        return favourable * 2 > all ? TestOutcome.Passed
            : against * 2 > all ? TestOutcome.Failed
            : open > 0 ? TestOutcome.Unknown
            : OfSplit(split);
    }

    private static TestOutcome OfSplit(SplitOutcome split) => split == SplitOutcome.Fails ? TestOutcome.Failed : TestOutcome.ToSettle;

    private static string Word(OpinionCondition condition, TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => condition.Voting == Voting.Unanimous ? "avis unanimes" : "majorité favorable",
        TestOutcome.Failed => "refusé",
        TestOutcome.ToSettle => "avis partagés, une personne tranche",
        _ => "non décidable",
    };
}
