namespace CqpKits.French;

/// <summary>
/// French spacing before and within punctuation. One rule, the same for templates and data: an ordinary space that stands at such a place becomes a
/// no-break one. Nothing is ever inserted or removed and no other character changes, so « 10:30 », addresses and whatever was typed without a space
/// stay as they are, and a text read back with its no-break spaces taken for spaces is the text that was written.
/// </summary>
public static class FrenchSpacing
{
    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    /// <summary>The text with its French spaces.</summary>
    public static string Set(string text) => text.Contains(' ', StringComparison.Ordinal)
        ? string.Create(text.Length, text, (spaced, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                spaced[i] = source[i] == ' ' ? SpaceAt(source, i) : source[i];
            }
        })
        : text;

    private static char SpaceAt(string text, int i) => (i + 1 < text.Length ? text[i + 1] : '\0') switch
    {
        ';' or '!' or '?' => NarrowNoBreak,
        ':' or '%' or '»' => NoBreak,
        _ => i > 0 && text[i - 1] == '«' ? NoBreak : ' ',
    };
}
