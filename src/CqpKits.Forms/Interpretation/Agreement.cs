using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>Whether the anchors of a field lead to one place that is its own. Two places are never settled by taking the first.</summary>
internal static class Agreement
{
    /// <summary>Why they do not, or null when they do.</summary>
    public static string? Doubt(FormField field, IReadOnlyList<RawEntry> entries) => entries switch
    {
        [] => InterpretationMessages.NoAnchor(field.Label),
        [{ IsShared: true } shared] => InterpretationMessages.HoldsOtherField(Excerpt.Of(Excerpt.Whole(shared))),
        [var only] => OddityDoubt(field, only),
        _ => InterpretationMessages.SeveralPlaces(
            entries.Count, entries.Take(FormInterpretation.Shown).Select(e => (e.Place, Excerpt.Of(Excerpt.Whole(e))))),
    };

    private static string? OddityDoubt(FormField field, RawEntry entry) =>
        entry.Oddities.Concat(OddCharacters.In(entry)).Where(o => Matters(field, entry, o)).Select(o => InterpretationMessages.Oddity(o, Excerpt.Whole(entry))).FirstOrDefault();

    private static bool Matters(FormField field, RawEntry entry, RawOddity oddity) => oddity.Kind switch
    {
        OddityKind.Hidden => !FrenchText.IsBlank(oddity.Text) && !Prompts.IsPrompt(field, oddity.Text),
        OddityKind.Struck or OddityKind.Unseen or OddityKind.Turned => !FrenchText.IsBlank(oddity.Text),
        // « 1er mars » and « m² » are ordinary writing; « 7¹ » in a mark would be read 71.
        OddityKind.Raised => field.Kind is MarkKind && oddity.Text.Any(char.IsDigit),
        // A list in a remark is ordinary writing; « 70. » that became item 70 of a list is a mark that the text has lost.
        // Where nothing else stands, the number may be all that was entered.
        OddityKind.Numbering => field.Kind is not (TextKind or NotesKind) || (oddity.Text.Any(char.IsLetterOrDigit) && FrenchText.IsBlank(Excerpt.Whole(entry))),
        // Where the data say nothing, the page shows the prompt.
        OddityKind.BoundData => !FrenchText.IsBlank(oddity.Text) || !Prompts.IsPrompt(field, entry.Entered ?? ""),
        // A prompt that nobody knows is no number, no date and no box: those doubt it by themselves.
        OddityKind.UnknownPrompt => field.Kind is TextKind or NotesKind && !Prompts.IsPrompt(field, oddity.Text),
        OddityKind.PickedDay => field.Kind is DateKind && DateMeaning.IsTurnedRound(Excerpt.Whole(entry), oddity.Text),
        _ => true,
    };
}
