using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;

namespace CqpKits.Scoring.Rules;

/// <summary>The tests that need no condition: marks that fail the item or leave it to a person, and too many marks « sans objet ».</summary>
internal static class PolicyTests
{
    public static IEnumerable<Finding> Of(MissingPolicy policy, ItemFacts facts)
    {
        foreach (var mark in facts.Marks.Where(m => m.State is MarkState.Fails or MarkState.ToSettle))
        {
            yield return Of(mark, mark.Mark.Field.ItemCode ?? "", mark.Mark.Field.Label);
        }

        if (policy is { NotApplicableAtMost: { } limit, NotApplicablePer: NotApplicableSpan.Item })
        {
            var count = facts.Marks.Count(m => m.NotApplicable);
            if (count > limit)
            {
                yield return new NotApplicableFinding(count, limit);
            }
        }
    }

    private static Finding Of(CountedMark mark, string code, string label) => mark.Contradiction is { } contradiction
        ? new ContradictedMarkFinding(code, label, contradiction)
        : new UngivenMarkFinding(code, label, mark.Mark.Answer?.Status, mark.State == MarkState.Fails ? TestOutcome.Failed : TestOutcome.ToSettle);
}
