using System.Text;

namespace CqpKits.Authoring.Typography;

/// <summary>
/// What a document can hold. A DOCX or PDF is XML or text underneath: U+0000 to U+0008, other controls below space, lone surrogates, U+FFFE and U+FFFF
/// cannot be written in XML at all, not even escaped. They become U+FFFD, the replacement character: visible, where dropping them would be silent.
/// </summary>
internal static class PrintableText
{
    /// <summary>Lines separated by <c>\n</c>, whatever separated them; characters no file can carry replaced.</summary>
    public static string Lines(string text) => Clean(text.ReplaceLineEndings("\n"));

    /// <summary>The same on one line, for places that have only one: titles, codes, descriptions.</summary>
    public static string OneLine(string text) => Lines(text).Replace('\n', ' ');

    private static string Clean(string text)
    {
        if (!text.EnumerateRunes().Any(IsUnprintable))
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

    // EnumerateRunes gives U+FFFD for a lone surrogate: counting it as unprintable makes the text be rebuilt.
    private static bool IsUnprintable(Rune rune) =>
        rune.Value is < 0x20 and not ('\t' or '\n') or 0xFFFE or 0xFFFF or 0xFFFD;
}
