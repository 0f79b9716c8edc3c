using System.Diagnostics.CodeAnalysis;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Says whether one answer is better than another: a higher mark, or a more favourable choice.</summary>
internal static class AnswerOrder
{
    /// <summary>True when no answer is worse and one is better. Answers whose order is not known are not better.</summary>
    public static bool IsBetter(IReadOnlyList<Spot> spots, Answer[] than, Answer[] answers)
    {
        var isBetter = false;
        foreach (var spot in spots)
        {
            var order = Compare(spot.Mark.Field.Kind, than[spot.Index], answers[spot.Index]);
            if (order is null or < 0)
            {
                return false;
            }

            isBetter |= order > 0;
        }

        return isBetter;
    }

    private static int? Compare(FieldKind kind, Answer before, Answer after) => (before.Value, after.Value) switch
    {
        (MarkValue a, MarkValue b) => b.Mark.CompareTo(a.Mark),
        (ChoiceValue a, ChoiceValue b) when a.Code == b.Code => 0,
        (ChoiceValue a, ChoiceValue b) when kind is ChoiceKind choice => Compare(choice.Value(a.Code), choice.Value(b.Code)),
        (null, null) when before.Status == after.Status => 0,
        _ => null,
    };

    /// <summary>By number and by sense, which must not disagree. « Sans objet », abstention and absence are neither better nor worse than a vote.</summary>
    private static int? Compare(ChoiceOption? before, ChoiceOption? after)
    {
        if (!HasRank(before) || !HasRank(after))
        {
            return null;
        }

        var number = before.Number is { } a && after.Number is { } b ? b.CompareTo(a) : 0;
        var sense = before.Sense is { } s && after.Sense is { } t ? t.CompareTo(s) * -1 : 0;
        return number == 0 && sense == 0 ? null : number * sense < 0 ? null : number + sense;
    }

    private static bool HasRank([NotNullWhen(true)] ChoiceOption? option) => option is { Sense: null or ValueSense.Favorable or ValueSense.Unfavorable };
}
