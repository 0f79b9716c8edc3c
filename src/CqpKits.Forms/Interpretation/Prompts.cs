using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>Knows the texts that ask for an entry and are none.</summary>
internal static class Prompts
{
    /// <summary>True when the text is the placeholder of the field, alone or in its fixed text, or an editor's own.</summary>
    public static bool IsPrompt(FormField field, string text)
    {
        var folded = FrenchText.Fold(text);
        var placeholder = FrenchText.Fold(field.Placeholder);
        return (placeholder.Length > 0 && (folded == placeholder || FrenchText.Fold(FixedText.Strip(field.Context, text).Text) == placeholder))
            || PromptWords.AreAn(folded);
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

        // An ellipsis ends many a sentence: only its start tells.
        return !IsEllipsis(field.Placeholder)
            ? folded.Contains(placeholder, StringComparison.Ordinal) || SharedEnds(folded, placeholder) >= placeholder.Length
            : folded.StartsWith(placeholder, StringComparison.Ordinal);
    }

    /// <summary>
    /// What was typed beside a placeholder whose control is gone: the placeholder stands whole and unchanged at one end of the text, and the seam shows.
    /// The text as it is where that is not certain: « Nomblot » is a name, « Vos notes de service » is a remark, « 70… » may be a dotted 70.
    /// </summary>
    public static string WithoutPrompt(FormField field, string text)
    {
        var prompt = field.Placeholder;
        if (prompt.Length == 0 || text.Length <= prompt.Length)
        {
            return text;
        }

        if (text.StartsWith(prompt, StringComparison.Ordinal) && IsSeam(field.Kind, prompt, text[prompt.Length]))
        {
            return text[prompt.Length..].Trim();
        }

        return text.EndsWith(prompt, StringComparison.Ordinal) && IsSeam(prompt, text[^(prompt.Length + 1)]) ? text[..^prompt.Length].Trim() : text;
    }

    /// <summary>
    /// Whether a prompt ends and an entry starts: the end of a line to write on, a new line, or what no word has in its middle, a capital or a digit after a
    /// letter. After an ellipsis alone, only a mark tells itself from a sentence that goes on.
    /// </summary>
    private static bool IsSeam(FieldKind kind, string prompt, char after) =>
        after == '\n'
        || (IsLine(prompt) && after != prompt[^1])
        || (char.IsLower(prompt[^1]) && char.IsUpper(after))
        || (char.IsLetter(prompt[^1]) && char.IsAsciiDigit(after))
        || (kind is MarkKind && !char.IsLetterOrDigit(prompt[^1]) && char.IsLetterOrDigit(after));

    /// <summary>
    /// Whether an entry ends and a prompt starts: the start of a line to write on, a new line, or the capital of a prompt of words right after a small letter or
    /// a digit.
    /// </summary>
    private static bool IsSeam(string prompt, char before) => IsLine(prompt)
        ? before != prompt[0]
        : prompt.Any(char.IsLetter) && (before == '\n' || (char.IsUpper(prompt[0]) && (char.IsLower(before) || char.IsAsciiDigit(before))));

    /// <summary>A line to write on: one sign, three times or more.</summary>
    private static bool IsLine(string prompt) => prompt.Length >= 3 && !char.IsLetterOrDigit(prompt[0]) && prompt.All(c => c == prompt[0]);

    private static bool IsEllipsis(string prompt) => !prompt.Any(char.IsLetter) && !IsLine(prompt);

    private static int SharedEnds(string text, string placeholder)
    {
        var start = 0;
        while (start < placeholder.Length && text[start] == placeholder[start]) { start++; }
        var end = 0;
        while (end < placeholder.Length && text[^(end + 1)] == placeholder[^(end + 1)]) { end++; }
        return start + end;
    }
}
