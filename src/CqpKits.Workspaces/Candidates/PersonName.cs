using System.Text.RegularExpressions;
using CqpKits.French;

namespace CqpKits.Workspaces.Candidates;

/// <summary>What people's names look like.</summary>
internal static partial class PersonName
{
    private static readonly HashSet<string> Particles = ["de", "du", "des", "la", "le", "les", "von", "van", "der", "den", "el", "al", "ben", "bin", "da", "do", "dos", "di", "del", "y", "e"];

    private static readonly HashSet<string> Titles = ["m", "mr", "mme", "mlle", "dr", "me", "monsieur", "madame", "mademoiselle"];

    /// <summary>Words by which programs say that there is nothing.</summary>
    private static readonly HashSet<string> Nothing = ["null", "nan", "none", "undefined", "vrai", "faux", "true", "false", "inconnu", "xxx"];

    /// <summary>Whether a text, up to its first comma, is a name and a first name, or a title and a name.</summary>
    public static bool IsOne(string text)
    {
        var words = text.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words.Count(IsNameWord) >= 2 && words.All(w => IsNameWord(w) || Particles.Contains(w) || IsTitle(w));
    }

    /// <summary>Whether a word of a text stands in capitals, as surnames often do.</summary>
    public static bool HasCapitalWord(string text) =>
        text.Split(' ').Any(w => w.Count(char.IsLetter) >= 2 && w.Where(char.IsLetter).All(char.IsUpper));

    /// <summary>Whether a name holds what no name has: digits, question marks, or a word by which programs say that there is nothing.</summary>
    public static bool IsOdd(string name) => !Ordinary().IsMatch(name) || Nothing.Contains(FrenchText.Fold(name));

    private static bool IsTitle(string word) => Titles.Contains(FrenchText.Fold(word).TrimEnd('.'));

    private static bool IsNameWord(string word) => NameWord().IsMatch(word);

    [GeneratedRegex(@"^\(?(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’.\-‐‑–]*\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"^['’]?[\p{L}\p{M}][\p{L}\p{M} '’ʼ´`.\-‐‑–()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinary();
}
