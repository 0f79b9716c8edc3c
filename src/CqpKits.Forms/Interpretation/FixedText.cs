using CqpKits.Forms.Definition;
using CqpKits.French;

namespace CqpKits.Forms.Interpretation;

/// <summary>Takes what was printed around a field off the text of its cell, whatever has become of its case, accents and spaces.</summary>
internal static class FixedText
{
    /// <summary>Room for spaces that an editor added to the fixed text.</summary>
    private const int Slack = 40;

    /// <summary>The text without the fixed text, and the fixed text that was not there.</summary>
    public static (string Text, PrintedContext? NotFound) Strip(PrintedContext? context, string text)
    {
        if (context is null)
        {
            return (text, null);
        }

        var start = PrefixLength(text, context.Before);
        var rest = text[start..];
        var end = SuffixStart(rest, context.After);
        return (rest[..end], context with { Before = start > 0 ? "" : context.Before, After = end < rest.Length ? "" : context.After });
    }

    private static int PrefixLength(string text, string prefix)
    {
        var wanted = FrenchText.Fold(prefix);
        var longest = Math.Min(text.Length, prefix.Length * 2 + Slack);
        for (var length = wanted.Length == 0 ? 0 : longest; length > 0; length--)
        {
            if (FrenchText.Fold(text[..length]) == wanted && !SplitsWord(text, length))
            {
                return length;
            }
        }

        return 0;
    }

    private static int SuffixStart(string text, string suffix)
    {
        var wanted = FrenchText.Fold(suffix);
        var first = Math.Max(0, text.Length - suffix.Length * 2 - Slack);
        for (var start = wanted.Length == 0 ? text.Length : first; start < text.Length; start++)
        {
            if (FrenchText.Fold(text[start..]) == wanted && !SplitsWord(text, start))
            {
                return start;
            }
        }

        return text.Length;
    }

    private static bool SplitsWord(string text, int at) =>
        at > 0 && at < text.Length
        && ((char.IsDigit(text[at - 1]) && char.IsDigit(text[at])) || (char.IsLetter(text[at - 1]) && char.IsLetter(text[at])));
}
