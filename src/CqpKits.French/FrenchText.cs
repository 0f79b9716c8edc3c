using System.Globalization;
using System.Text;

namespace CqpKits.French;

/// <summary>French numbers, dates and name order, the same on every machine.</summary>
public static class FrenchText
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>A number with a decimal comma, all its digits, no trailing zero: <c>70,5</c>.</summary>
    public static string Number(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A number for display, rounded to two decimals, half away from zero: <c>68,33</c>. Comparisons use the unrounded number.</summary>
    public static string Rounded(decimal value) => Number(Math.Round(value, 2, MidpointRounding.AwayFromZero));

    /// <summary><c>16/06/2011</c>.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>16 juin 2011</c>, <c>1er mars 2012</c>.</summary>
    public static string LongDate(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day}{(day.Day == 1 ? "er" : "")} {Months[day.Month - 1]} {day.Year}");

    /// <summary>The month that a word is, whatever its case and accents: « fevrier » gives « février »; null for another word.</summary>
    public static string? MonthNamed(string word) => Array.Find(Months, m => Fold(m) == Fold(word));

    /// <summary>The noun after « de »: « de juin », « d'août ».</summary>
    public static string Of(string noun) => Fold(noun) is ['a' or 'e' or 'i' or 'o' or 'u' or 'y', ..] ? $"d'{noun}" : $"de {noun}";

    /// <summary>The text in capitals, with the accents that French capitals keep: « LEFÈVRE ».</summary>
    public static string Capitals(string text) => text.ToUpperInvariant();

    /// <summary>
    /// The text in lower case, without accents, ligatures, invisible characters and repeated or outer spaces, with plain apostrophes and hyphens.
    /// Texts are compared in this form.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(folded, char.ToLowerInvariant(c));
        }

        return folded.ToString().Trim();
    }

    /// <summary>True when the text has only white space, combining marks and invisible characters.</summary>
    public static bool IsBlank(string text) => Fold(text).Length == 0;

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case > ' ' and <= '~': folded.Append(c); break;
            case var _ when Unaccented.Of(c) is { } plain: folded.Append(plain); break;
            case '’' or '‘' or 'ʼ': folded.Append('\''); break;
            case '‐' or '‑' or '‒' or '–' or '—': folded.Append('-'); break;
            case var _ when char.IsWhiteSpace(c):
                if (folded.Length > 0 && folded[^1] != ' ') { folded.Append(' '); }
                break;
            case var _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format: break;
            default: folded.Append(c); break;
        }
    }
}
