using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Forms.Interpretation;

/// <summary>Raw fields → answers: agreement of the anchors, then what the text means for the field's kind. Pure.</summary>
public static class FormInterpretation
{
    /// <summary>Places shown when a field was found at more: enough to see what happened.</summary>
    internal const int Shown = 5;

    /// <summary>One answer for each field of the definition that carries a value, in its order.</summary>
    public static IReadOnlyList<Answer> Interpret(FormDefinition definition, RawForm form)
    {
        var found = form.Fields.ToLookup(f => (f.FieldId, f.Box), f => f.Entries);
        var nothingTells = new Lazy<bool>(() => !Remains.Tell(definition, form));
        return [.. definition.Fields.Where(f => f.Kind.CarriesValue).Select(f => f.Kind is ChoiceKind choice
            && !found.Contains((f.Id, null))
            ? ChoiceReading.Of(f, choice, value => [.. found[(f.Id, value)].SelectMany(e => e)])
            : Answer(f, [.. found[(f.Id, null)].SelectMany(e => e)])).Select(a => a.Status == AnswerStatus.Missing && nothingTells.Value ? Lost(a) : a)];
    }

    private static Answer Lost(Answer answer) => answer with { Status = AnswerStatus.Unreadable, Reason = InterpretationMessages.NothingTells };

    private static Answer Answer(FormField field, IReadOnlyList<RawEntry> entries)
    {
        var reading = Agreement.Doubt(field, entries) is { } doubt
            ? new FieldReading(FieldMeaning.Doubt(doubt), Whole(entries), AnswerOrigin.None)
            : EntryReading.Of(field, entries[0]);
        return new Answer
        {
            FieldId = field.Id,
            Status = entries.Count == 0 ? AnswerStatus.Unreadable : reading.Meaning.Status,
            Value = reading.Meaning.Value,
            Reason = reading.Meaning.Reason,
            RawText = reading.Text,
            Origin = reading.Origin,
            Anchors = AnchorLists.Of(entries),
            Place = string.Join(" ; ", entries.Take(Shown).Select(c => c.Place)),
        };
    }

    private static string Whole(IReadOnlyList<RawEntry> entries) =>
        string.Join("\n", entries.Take(Shown).Select(Excerpt.Whole).Where(t => t.Length > 0));
}
