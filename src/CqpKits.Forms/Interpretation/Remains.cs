using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>
/// What is left of a form by which an empty place can be told from one that a program has emptied: places that ask for an entry, prompts, boxes, and what
/// was written beforehand.
/// </summary>
internal static class Remains
{
    /// <summary>Whether any of it is left. A form in which nothing can be written beforehand is taken as it is.</summary>
    public static bool Tell(FormDefinition definition, RawForm form)
    {
        var fields = definition.Fields.ToDictionary(f => f.Id);
        var found = form.Fields.SelectMany(f => f.Entries.Select(e => (Field: fields[f.FieldId], Entry: e))).ToList();
        var prefilled = found.Where(f => f.Field.Prefill is not null).ToList();
        return prefilled.Count == 0 || prefilled.Exists(f => !FrenchText.IsBlank(f.Entry.Beside)) || found.Exists(f => Asks(f.Field, f.Entry));
    }

    private static bool Asks(FormField field, RawEntry entry) =>
        entry.Entered is not null || entry.Ticks.Count > 0
        || (field.Kind is ChoiceKind ? BoxMarks.HoldsBlank(entry.Beside) : Prompts.IsPrompt(field, entry.Beside) || Prompts.HoldsPrompt(field, entry.Beside));
}
