using CqpKits.Forms.Answers;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Tests that the rule's treatment of marks not given makes by itself.</summary>
internal static class PolicyTests
{
    public static IEnumerable<TestResult> Of(MissingPolicy policy, ItemFacts facts)
    {
        foreach (var mark in facts.Marks.Where(m => m.State is MarkState.Fails or MarkState.ToSettle))
        {
            var outcome = mark.State == MarkState.Fails ? TestOutcome.Failed : TestOutcome.ToSettle;
            yield return new TestResult($"{mark.Mark.Field.ItemCode} {mark.Mark.Field.Label} : {mark.Why ?? WordOf(mark.Mark.Answer)}".TrimStart(), outcome);
        }

        if (policy is { NotApplicableAtMost: { } limit, NotApplicablePer: NotApplicableSpan.Item })
        {
            var count = facts.Marks.Count(m => m.NotApplicable);
            if (count > limit)
            {
                yield return TooMany(count, limit);
            }
        }
    }

    /// <summary>More « sans objet » than the rule lets pass.</summary>
    public static TestResult TooMany(int count, int limit) =>
        new(FormattableString.Invariant($"{count} « sans objet », {limit} au plus : une personne tranche"), TestOutcome.ToSettle);

    private static string WordOf(Answer? answer) => answer?.Status switch
    {
        AnswerStatus.Absent => "candidat absent",
        AnswerStatus.NotEvaluated => "non évalué",
        AnswerStatus.NotApplicable => "sans objet",
        _ => "non renseigné",
    };
}
