using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>The values on both sides of a threshold: what tells « &gt; » from « ≥ ».</summary>
public static class Boundaries
{
    private const decimal MarkStep = 0.01m;

    /// <summary>Just below, at and just above, each with « oui » or « non »: « 69,99 non ; 70 oui ; 70,01 oui ».</summary>
    public static string Of(ThresholdCondition condition)
    {
        if (condition.Test.Threshold is not { } threshold)
        {
            return "un de moins : non ; tous : oui";
        }

        var step = condition.Subject is ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.AnswerCount ? 1 : MarkStep;
        decimal[] values = threshold == 0 ? [0, step] : [threshold - step, threshold, threshold + step];
        return string.Join(" ; ", values.Select(v => $"{FrenchText.Number(v)} {(condition.Test.Holds(v) ? "oui" : "non")}"));
    }
}
