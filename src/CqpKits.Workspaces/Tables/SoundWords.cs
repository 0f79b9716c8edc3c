namespace CqpKits.Workspaces.Tables;

/// <summary>Whether the words of a text are such as people write: which letters there are, and what may stand beside them.</summary>
internal static class SoundWords
{
    /// <summary>Letters with accents of the names that are met in France, from Portugal to Poland as far as Windows-1252 has them.</summary>
    private const string Letters = "àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßšž";

    /// <summary>Letters of French itself.</summary>
    private const string French = "àâäæçéèêëîïôöœùûüÿ";

    /// <summary>Signs that may stand against a letter on one side: « (n°1) », « « oui » », « rez-de-chaussée… ».</summary>
    private const string Signs = "’‘“”«»…–—°ºª€·§²³®©™•\u00A0´";

    /// <summary>Arrows, signs of mathematics and boxes, which old encodings have and lists have not, start here.</summary>
    private const char FirstDrawing = '\u2190';

    /// <summary>Where the first character stands that no word has; null when there is none.</summary>
    public static int? Unsound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '~' && !IsSound(text, i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The first word with a character beyond ASCII, to show to a person.</summary>
    public static string FirstForeign(string text) =>
        text.Split([';', ',', '\t', '|', '\r', '\n', '"', ' '], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(w => w.Any(c => c > '~')) ?? "";

    /// <summary>Whether all its letters are French ones.</summary>
    public static bool AreFrench(string text) => text.All(c => c <= '~' || !char.IsLetter(c) || French.Contains(char.ToLowerInvariant(c)));

    private static bool IsSound(string text, int at)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        if (char.IsLetter(text[at]))
        {
            return Letters.Contains(char.ToLowerInvariant(text[at])) && (char.IsUpper(text[at]) ? IsSoundCapital(before, after) : !(char.IsUpper(before) && char.IsUpper(after)));
        }

        return (char.IsLetter(before), char.IsLetter(after)) switch
        {
            _ when char.IsControl(text[at]) => false,
            (true, true) => text[at] is '’' or '·' or '´' || (text[at] == '–' && char.IsUpper(after)),
            (false, false) => text[at] < FirstDrawing || Signs.Contains(text[at]),
            _ => Signs.Contains(text[at]),
        };
    }

    /// <summary>A capital stands first, or among capitals: not « LÇost », not « AndrŽ ».</summary>
    private static bool IsSoundCapital(char before, char after) => !char.IsLetter(before) || (char.IsUpper(before) && !char.IsLower(after));
}
