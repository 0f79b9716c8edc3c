using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Forms.Interpretation;

/// <summary>The boxes of a choice → its answer: one ticked is the value, none is missing, and anything else is for a person.</summary>
internal static class ChoiceReading
{
    /// <summary>The answer.</summary>
    /// <param name="field">Field of a choice.</param>
    /// <param name="choice">Its kind.</param>
    /// <param name="entries">The places of each box, by the value's code.</param>
    public static Answer Of(FormField field, ChoiceKind choice, Func<string, IReadOnlyList<RawEntry>> entries)
    {
        var places = choice.Values.SelectMany(v => entries(v.Code)).ToList();
        var boxes = choice.Values.Select(v => BoxReading.Of(field, v, entries(v.Code))).ToList();
        var ticked = boxes.Where(b => b.IsTicked).ToList();
        var reason = places.Count == 0 ? InterpretationMessages.NoAnchor(field.Label)
            : boxes.Where(b => b.Doubt is not null).OrderBy(b => HangsElsewhere(entries(b.Value.Code))).Select(b => b.Doubt).FirstOrDefault()
            ?? (ticked.Count > 1 ? InterpretationMessages.SeveralTicked(ticked.Select(b => b.Value.Label)) : null);
        return new Answer
        {
            FieldId = field.Id,
            Status = StatusOf(places.Count, reason, ticked.Count),
            Value = reason is null && ticked is [{ Value: var value }] ? new ChoiceValue(value.Code, value.Label) : null,
            Reason = reason,
            RawText = string.Join(" ; ", boxes.Where(b => b.Text.Length > 0).Select(b => $"{b.Value.Label} : {b.Text}")),
            Origin = reason is null && ticked is [{ Origin: var origin }] ? origin : AnswerOrigin.None,
            Anchors = AnchorLists.Of(places),
            Place = string.Join(" ; ", places.Select(c => c.Place).Distinct().Take(FormInterpretation.Shown)),
        };
    }

    /// <summary>Whether all that is odd about a box is a drawing that hangs on another place: that place has more to say.</summary>
    private static bool HangsElsewhere(IReadOnlyList<RawEntry> entries) => entries.Any(e => e.Oddities.Count > 0) && entries.All(e => e.Oddities.All(o => o.Kind == OddityKind.Overlay));

    private static AnswerStatus StatusOf(int places, string? reason, int ticked) =>
        places == 0 ? AnswerStatus.Unreadable
        : reason is not null ? AnswerStatus.Conflict
        : ticked == 1 ? AnswerStatus.Present
        : AnswerStatus.Missing;
}
