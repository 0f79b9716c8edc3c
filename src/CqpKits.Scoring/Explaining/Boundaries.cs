using CqpKits.French;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Shows a threshold by the values around it, which makes « &gt; » and « ≥ » different to see.</summary>
public static class Boundaries
{
    private const decimal MarkStep = 0.01m;

    /// <summary>How many items stand for those of a place where their number is not the same everywhere.</summary>
    private const int ForExample = 10;

    /// <summary>
    /// The values just below, at and just above the threshold, each with « oui » or « non »: « 69,99 non ; 70 oui ; 70,01 oui ». Of values that are rounded, those
    /// that rounding gives: « une fois arrondi : 9,5 non ; 10 oui ; 10,5 oui ». Of a share whose number of items is rounded, the numbers: « 1 sur 3 : non ; 2 sur 3 : oui ».
    /// </summary>
    public static string Of(ThresholdCondition condition, ConditionPlace place)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(place);
        return condition switch
        {
            { CountRounding: not null } => OfNumbers(condition, place.ItemsOf(condition)),
            { Test.Threshold: null } => OfAll(condition.Test),
            { Subject: ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.AnswerCount } => Of(condition.Test, 1),
            _ => string.Join(" ; ", place.RoundingsOf(condition).OrderBy(r => r?.Step ?? 0).Select((r, i) => Of(condition.Test, r, isFurther: i > 0))),
        };
    }

    /// <summary>The same values around the threshold of a mention.</summary>
    public static string Of(ThresholdTest mention, Rounding? rounding)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Threshold is null ? OfAll(mention) : Of(mention, rounding, isFurther: false);
    }

    /// <summary>The values around a threshold; <paramref name="isFurther"/> when other marks, rounded otherwise, were said before.</summary>
    private static string Of(ThresholdTest test, Rounding? rounding, bool isFurther) => rounding switch
    {
        null or { Step: <= 0 } => Of(test, MarkStep),
        { Step: var step } => $"{(isFurther ? $"arrondi à {FrenchText.Number(step)} près" : "une fois arrondi")} : {Said(test, Multiples(test.Threshold!.Value, step))}",
    };

    private static string Of(ThresholdTest test, decimal step)
    {
        var threshold = test.Threshold!.Value;
        return Said(test, threshold - step < 0 ? [threshold, threshold + step] : [threshold - step, threshold, threshold + step]);
    }

    private static string Said(ThresholdTest test, IEnumerable<decimal> values) => string.Join(" ; ", values.Select(v => $"{FrenchText.Number(v)} {Answer(test.Holds(v))}"));

    /// <summary>The multiples of a step just below, at and just above a threshold, none of them negative.</summary>
    private static IEnumerable<decimal> Multiples(decimal threshold, decimal step)
    {
        var (below, above) = (decimal.Ceiling(threshold / step) - 1, decimal.Floor(threshold / step) + 1);
        return from number in Enumerable.Range(0, (int)(above - below) + 1)
               let value = (below + number) * step
               where value >= 0
               select value;
    }

    /// <summary>The numbers of items around the one that a share requires.</summary>
    private static string OfNumbers(ThresholdCondition condition, int? items)
    {
        var total = items ?? ForExample;
        var needed = condition.Test with { Threshold = condition.NeededOf(total) };
        var around = Enumerable.Range(-1, 3).Select(i => needed.Threshold!.Value + i).Where(n => n >= 0 && n <= total).ToList();
        return (items is null ? "par exemple " : "") + string.Join(" ; ", around.Select(n => FormattableString.Invariant($"{n:0} sur {total} : {Answer(needed.Holds(n))}")));
    }

    /// <summary>The total 2 stands for « tous », since only whether it is reached matters.</summary>
    private static string OfAll(ThresholdTest test) => $"un de moins : {Answer(test.Holds(1, 2))} ; tous : {Answer(test.Holds(2, 2))}";

    private static string Answer(bool holds) => holds ? "oui" : "non";
}
