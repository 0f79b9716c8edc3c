namespace CqpKits.French;

/// <summary>
/// No-break spaces where French does not break a line, by one rule for templates and data. An ordinary space before ; ! ? becomes a narrow no-break space; one
/// before : % » or after « a no-break space, and so does one between a word and the number it goes with (« bloc 1 », « n° 1 », « 45 minutes », « 16 juin »). No
/// character is inserted, removed or changed otherwise, so « 10:30 » and addresses stay as they are, and replacing the no-break spaces by ordinary ones gives
/// the first text back.
/// </summary>
public static class FrenchSpacing
{
    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    /// <summary>Words that a number follows, folded.</summary>
    private static readonly HashSet<string> Numbered =
    [
        "n°", "bloc", "page", "pages", "article", "annexe", "fiche", "outil", "competence", "domaine", "unite", "epreuve", "niveau", "etape", "partie", "ligne", "jour",
        "mission", "critere", "modalite", "volet",
    ];

    /// <summary>Words that a number comes before, folded.</summary>
    private static readonly HashSet<string> Counted =
    [
        "minute", "minutes", "min", "heure", "heures", "h", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "annee", "annees", "euro", "euros", "€",
        "point", "points", "mm", "cm", "m", "km", "ko", "mo", "mots", "lignes", "pages",
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
    ];

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
        var next when char.IsAsciiDigit(next) => Numbered.Contains(WordBefore(text, i)) || IsAfterOpening(text, i) ? NoBreak : ' ',
        _ when i > 0 && char.IsAsciiDigit(text[i - 1]) => Counted.Contains(WordAfter(text, i)) ? NoBreak : ' ',
        _ => IsAfterOpening(text, i) ? NoBreak : ' ',
    };

    private static bool IsAfterOpening(string text, int i) => i > 0 && text[i - 1] == '«';

    private static string WordBefore(string text, int space)
    {
        var start = space;
        while (start > 0 && IsOfWord(text[start - 1])) { start--; }
        return FrenchText.Fold(text[start..space]);
    }

    private static string WordAfter(string text, int space)
    {
        var end = space + 1;
        while (end < text.Length && IsOfWord(text[end])) { end++; }
        return FrenchText.Fold(text[(space + 1)..end]);
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is '°' or '€';
}
