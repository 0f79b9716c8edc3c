using System.Buffers;

namespace CqpKits.Pdf.Lines;

/// <summary>
/// Where a French text may be parted into lines: at spaces that are not no-break spaces, also those without width, and after a hyphen within a word, also one that shows only there. What French sets apart by a space and never leaves alone
/// (<c>% : ; ! ? »</c>, and what follows «) is not parted, whichever space stands there.
/// </summary>
internal static class BreakRules
{
    /// <summary>Where a word may be parted; it shows only there.</summary>
    public const string SoftHyphen = "\u00AD";

    private static readonly SearchValues<char> Opportunities = SearchValues.Create(" \t-\u2010–—\u00AD\u200B");
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("%:;!?»€°");

    /// <summary>The end of the stretch that begins at an index and is not parted: after the spaces or the hyphen that end it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="ends">Whether the text may be parted there; false where only the text ends.</param>
    public static int Next(ReadOnlySpan<char> text, int start, out bool ends)
    {
        for (var at = start; at < text.Length; at++)
        {
            var found = text[at..].IndexOfAny(Opportunities);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (Parts(text, ref at, start))
            {
                ends = true;
                return at + 1;
            }
        }

        ends = false;
        return text.Length;
    }

    /// <summary>Whether a line may end at an opportunity; moves to the last space of several.</summary>
    private static bool Parts(ReadOnlySpan<char> text, ref int at, int start)
    {
        if (text[at] is not (' ' or '\t'))
        {
            return at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]) && text[at - 1] is not (' ' or '\u00A0');
        }

        var before = at > 0 ? text[at - 1] : '\0';
        while (at + 1 < text.Length && text[at + 1] is ' ' or '\t')
        {
            at++;
        }

        return before != '«' && (at + 1 >= text.Length || !NeverFirst.Contains(text[at + 1]));
    }
}
