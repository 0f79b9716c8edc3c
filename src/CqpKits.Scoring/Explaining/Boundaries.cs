using CqpKits.French;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Shows a threshold by the values around it, which makes « &gt; » and « ≥ » different to see.</summary>
public static class Boundaries
{
    private const decimal MarkStep = 0.01m;

    /// <summary>The values just below, at and just above the threshold, each with « oui » or « non »: « 69,99 non ; 70 oui ; 70,01 oui ».</summary>
    public static string Of(ThresholdCondition condition)
    {
        var step = condition.Subject is ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.AnswerCount ? 1 : MarkStep;
        return condition.Test.Threshold is null ? OfAll(condition.Test) : Of(condition.Test, step);
    }

    /// <summary>The same values around the threshold of a mention.</summary>
    public static string Of(ThresholdTest mention) => mention.Threshold is null ? OfAll(mention) : Of(mention, MarkStep);

    private static string Of(ThresholdTest test, decimal step)
    {
        var threshold = test.Threshold!.Value;
        decimal[] values = threshold - step < 0 ? [threshold, threshold + step] : [threshold - step, threshold, threshold + step];
        return string.Join(" ; ", values.Select(v => $"{FrenchText.Number(v)} {Answer(test.Holds(v))}"));
    }

    /// <summary>The total 2 stands for « tous », since only whether it is reached matters.</summary>
    private static string OfAll(ThresholdTest test) => $"un de moins : {Answer(test.Holds(1, 2))} ; tous : {Answer(test.Holds(2, 2))}";

    private static string Answer(bool holds) => holds ? "oui" : "non";
}
