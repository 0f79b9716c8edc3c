using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Forms.Interpretation;

/// <summary>What one box of a choice says.</summary>
/// <param name="Value">The value it stands for.</param>
/// <param name="IsTicked">Whether it is ticked; meaningless when in doubt.</param>
/// <param name="Doubt">Why a person must look; null when there is no doubt.</param>
/// <param name="Text">What was found in it.</param>
/// <param name="Origin">Where its tick was found.</param>
internal sealed record BoxReading(ChoiceOption Value, bool IsTicked, string? Doubt, string Text, AnswerOrigin Origin)
{
    /// <summary>Reads a box from the places its anchors lead to.</summary>
    public static BoxReading Of(FormField field, ChoiceOption value, IReadOnlyList<RawEntry> entries)
    {
        if (Agreement.Doubt(field, entries) is { } doubt)
        {
            return InDoubt(value, InterpretationMessages.Box(value.Label, doubt), string.Join(" / ", entries.Select(Excerpt.Whole)));
        }

        var entry = entries[0];
        var after = Accepted(field, value, entry);
        if (after.Doubt is not null || entry.BeforeChanges is not { } text)
        {
            return after;
        }

        var before = Accepted(field, value, entry with { Entered = null, Beside = text, Ticks = [] });
        return before.Doubt is null && before.IsTicked == after.IsTicked
            ? after
            : InDoubt(value, InterpretationMessages.Box(value.Label, InterpretationMessages.TrackedChanges(Excerpt.Of(before.Text), Excerpt.Of(after.Text))), after.Text);
    }

    private static BoxReading Accepted(FormField field, ChoiceOption value, RawEntry entry)
    {
        var outside = FixedText.Strip(field.BoxContext(value.Code), entry.Beside);
        var inside = FixedText.Strip(outside.NotFound, entry.Entered ?? "").Text;
        var whole = $"{inside} {outside.Text}".Trim();
        var ticked = (Inside: BoxMarks.IsTicked(inside), Outside: BoxMarks.IsTicked(outside.Text));
        if (ticked.Inside is not { } within || ticked.Outside is not { } beside)
        {
            return InDoubt(value, InterpretationMessages.Box(value.Label, InterpretationMessages.NoTick(Excerpt.Of(whole))), whole);
        }

        // The sign that goes with the state: editors take in what was typed beside it, and « ☐X » still is a box that nobody's click has ticked.
        var sign = within && !BoxMarks.HoldsBlank(inside);
        return entry.Ticks switch
        {
            [] => new(value, within || beside, null, whole, OriginOf(within, entry.Entered is null)),
            [var state] when state == sign => new(value, within || beside, null, whole, OriginOf(sign, isBare: false)),
            [var state] => InDoubt(value, InterpretationMessages.Box(value.Label, InterpretationMessages.StateAndSign(state, Excerpt.Of(inside))), whole),
            _ => InDoubt(value, InterpretationMessages.Box(value.Label, InterpretationMessages.SeveralBoxes), whole),
        };
    }

    private static AnswerOrigin OriginOf(bool within, bool isBare) =>
        isBare ? AnswerOrigin.BareText : within ? AnswerOrigin.Field : AnswerOrigin.BesideField;

    private static BoxReading InDoubt(ChoiceOption value, string reason, string text) => new(value, false, reason, text, AnswerOrigin.None);
}
