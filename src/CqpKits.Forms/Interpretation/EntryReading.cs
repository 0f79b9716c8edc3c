using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>Reads the one entry of a field: which of its texts was typed, and what that means.</summary>
internal static class EntryReading
{
    /// <summary>The reading; with tracked changes, both readings must come to the same.</summary>
    public static FieldReading Of(FormField field, RawEntry entry)
    {
        var after = Accepted(field, entry);
        if (entry.BeforeChanges is not { } text)
        {
            return after;
        }

        var before = Accepted(field, entry with { Entered = null, Beside = text });
        return after.Agrees(before)
            ? after
            : Doubt(InterpretationMessages.TrackedChanges(before.Shown, after.Shown), Excerpt.Whole(entry));
    }

    private static FieldReading Accepted(FormField field, RawEntry entry)
    {
        var outside = FixedText.Strip(field.Context, entry.Beside);
        if (entry.Entered is null)
        {
            return Alone(field, outside.Text, AnswerOrigin.BareText);
        }

        // A wrapper may have swallowed the fixed text: it is looked for inside only where it is no longer outside.
        var inside = FixedText.Strip(outside.NotFound, entry.Entered);
        if (IsEmpty(field, inside.Text) || Prompts.IsPrompt(field, entry.Entered))
        {
            return Alone(field, outside.Text, AnswerOrigin.BesideField);
        }

        return FrenchText.IsBlank(outside.Text) || outside.Text.Trim() == inside.Text.Trim()
            ? Alone(field, inside.Text, AnswerOrigin.Field)
            : Doubt(InterpretationMessages.InsideAndBeside(Excerpt.Of(inside.Text), Excerpt.Of(outside.Text)), Excerpt.Whole(entry));
    }

    private static FieldReading Alone(FormField field, string text, AnswerOrigin origin)
    {
        if (IsEmpty(field, text))
        {
            return FieldReading.Missing;
        }

        var found = text.Trim();
        // Only where the control is gone can a prompt and an entry that stood beside it have become one text.
        var typed = origin == AnswerOrigin.BareText ? Prompts.WithoutPrompt(field, found) : found;
        if (Prompts.HoldsPrompt(field, typed))
        {
            return new FieldReading(FieldMeaning.Doubt(InterpretationMessages.PlaceholderLeft(Excerpt.Of(found))), found, origin);
        }

        var meaning = field.Kind.Interpret(typed);
        return meaning.Status == AnswerStatus.Missing ? FieldReading.Missing : new FieldReading(meaning, found, origin);
    }

    private static bool IsEmpty(FormField field, string text) => FrenchText.IsBlank(text) || Prompts.IsPrompt(field, text);

    private static FieldReading Doubt(string reason, string text) => new(FieldMeaning.Doubt(reason), text, AnswerOrigin.None);
}
