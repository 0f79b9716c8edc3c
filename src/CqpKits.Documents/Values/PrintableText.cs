using System.Buffers;
using System.Text;

namespace CqpKits.Documents.Values;

/// <summary>
/// Replaces characters that XML cannot contain, not even escaped: controls below U+0020 except tab and line ends, lone surrogates,
/// U+FFFE and U+FFFF. They become U+FFFD, the replacement character, so that the loss is visible.
/// </summary>
public static class PrintableText
{
    /// <summary>What may be unprintable, or a half of it: a text without any is left as it is.</summary>
    private static readonly SearchValues<char> Suspicious =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0xD800, 0x800)).Concat(Enumerable.Range(0xFFFD, 3)).Select(c => (char)c).Except(['\t', '\n'])]);

    /// <summary>The text with all line ends replaced by <c>
    /// </c> and characters that XML cannot contain replaced.</summary>
    public static string Lines(string text) => Clean(text.ReplaceLineEndings("\n"));

    /// <summary>The same with line ends replaced by spaces, for titles, codes and descriptions.</summary>
    public static string OneLine(string text) => Lines(text).Replace('\n', ' ');

    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious) || !text.EnumerateRunes().Any(IsUnprintable))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(IsUnprintable(rune) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return clean.ToString();
    }

    // EnumerateRunes returns U+FFFD for a lone surrogate, so U+FFFD counts as unprintable to have the text rebuilt.
    private static bool IsUnprintable(Rune rune) =>
        rune.Value is < 0x20 and not ('\t' or '\n') or 0xFFFE or 0xFFFF or 0xFFFD;
}
