namespace CqpKits.French;

/// <summary>
/// No-break spaces around French punctuation, by one rule for templates and data: an ordinary space before ; ! ? becomes a narrow no-break space, one
/// before : % » or after « a no-break space. No character is inserted, removed or changed otherwise, so « 10:30 » and addresses stay as they are, and
/// replacing the no-break spaces by ordinary ones gives the first text back.
/// </summary>
public static class FrenchSpacing
{
    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    /// <summary>The text with these spaces made no-break; its length is the same.</summary>
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
