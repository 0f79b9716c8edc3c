using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>Reads the one container of a field: which of its texts was typed, and what that means.</summary>
internal static class ContainerReading
{
    /// <summary>The reading; with tracked changes, both readings must come to the same.</summary>
    public static FieldReading Of(FormField field, RawContainer container)
    {
        var after = Accepted(field, container);
        if (container.TextBeforeChanges is not { } text)
        {
            return after;
        }

        var before = Accepted(field, container with { ControlText = null, OutsideText = text });
        return after.Agrees(before)
            ? after
            : Doubt(InterpretationMessages.TrackedChanges(before.Shown, after.Shown), Excerpt.Whole(container));
    }

    private static FieldReading Accepted(FormField field, RawContainer container)
    {
        var outside = FixedText.Strip(field.Place, container.OutsideText);
        if (container.ControlText is null)
        {
            return Alone(field, outside.Text, AnswerOrigin.CellText);
        }

        // A wrapper may have swallowed the fixed text: it is looked for inside only where it is no longer outside.
        var inside = FixedText.Strip(outside.NotFound, container.ControlText);
        if (IsEmpty(field, inside.Text) || Prompts.IsPrompt(field, container.ControlText))
        {
            return Alone(field, outside.Text, AnswerOrigin.BesideControl);
        }

        return FrenchText.IsBlank(outside.Text) || outside.Text.Trim() == inside.Text.Trim()
            ? Alone(field, inside.Text, AnswerOrigin.Control)
            : Doubt(InterpretationMessages.InsideAndBeside(Excerpt.Of(inside.Text), Excerpt.Of(outside.Text)), Excerpt.Whole(container));
    }

    private static FieldReading Alone(FormField field, string text, AnswerOrigin origin)
    {
        if (IsEmpty(field, text))
        {
            return FieldReading.Missing;
        }

        var found = text.Trim();
        // Only where the control is gone can a prompt and an entry that stood beside it have become one text.
        var typed = origin == AnswerOrigin.CellText ? Prompts.WithoutPrompt(field, found) : found;
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
