using System.Collections.Frozen;

namespace CqpKits.Forms;

/// <summary>Knows the texts that ask for an entry and are none.</summary>
internal static class Prompts
{
    /// <summary>What Word and LibreOffice put into a control that somebody emptied, when they do not know its own placeholder; folded.</summary>
    private static readonly FrozenSet<string> OfEditors = new[]
    {
        "Cliquez ou appuyez ici pour entrer du texte.", "Cliquez ici pour entrer du texte.", "Cliquez ici pour taper du texte.",
        "Cliquez ou appuyez ici pour entrer une date.", "Cliquez ou appuyez pour entrer une date.", "Cliquez ici pour entrer une date.",
        "Choisissez un élément.", "Choisissez une date", "Sélectionner une date",
        "Click or tap here to enter text.", "Click here to enter text.", "Click or tap to enter a date.", "Click here to enter a date.",
        "Choose an item.", "Choose a date", "Click to enter text",
    }.Select(FrenchText.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when nothing shows: spaces and invisible characters at most.</summary>
    public static bool IsBlank(string text) => FrenchText.Fold(text).Length == 0;

    /// <summary>True when the text is the placeholder of the field, alone or in its fixed text, or an editor's own.</summary>
    public static bool IsPrompt(FormField field, string text)
    {
        var folded = FrenchText.Fold(text);
        var placeholder = FrenchText.Fold(field.Placeholder);
        return (placeholder.Length > 0 && (folded == placeholder || FrenchText.Fold(FixedText.Strip(field.Place, text).Text) == placeholder))
            || OfEditors.Contains(folded);
    }

    /// <summary>True when text was typed into or around the placeholder instead of over it.</summary>
    public static bool HoldsPrompt(FormField field, string text)
    {
        var folded = FrenchText.Fold(text);
        var placeholder = FrenchText.Fold(field.Placeholder);
        if (placeholder.Length == 0 || folded.Length <= placeholder.Length)
        {
            return false;
        }

        // A placeholder of dots alone ends many a sentence: only its start tells.
        return placeholder.Any(char.IsLetter)
            ? folded.Contains(placeholder, StringComparison.Ordinal) || SharedEnds(folded, placeholder) >= placeholder.Length
            : folded.StartsWith(placeholder, StringComparison.Ordinal);
    }

    private static int SharedEnds(string text, string placeholder)
    {
        var start = 0;
        while (start < placeholder.Length && text[start] == placeholder[start]) { start++; }
        var end = 0;
        while (end < placeholder.Length && text[^(end + 1)] == placeholder[^(end + 1)]) { end++; }
        return start + end;
    }
}
