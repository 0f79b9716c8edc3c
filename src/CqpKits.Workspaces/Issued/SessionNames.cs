using CqpKits.French;

namespace CqpKits.Workspaces.Issued;

/// <summary>Names of sessions: those without candidates, and the title made of a name where nobody gave one.</summary>
public static class SessionNames
{
    /// <summary>Session of blank forms.</summary>
    public const string Blank = "vierge";

    /// <summary>Session of previews.</summary>
    public const string Preview = "apercu";

    /// <summary>First words that already say what the name is of.</summary>
    private static readonly HashSet<string> Complete = ["session", "promotion", "promo", "groupe", "jury"];

    /// <summary>
    /// A title as a branch would write it: « juin-2027 » gives « Session de juin 2027 », « promotion-2026 » « Promotion 2026 », « lyon-a » « Session lyon a ».
    /// Empty for blank forms and previews.
    /// </summary>
    public static string TitleOf(string session)
    {
        ArgumentNullException.ThrowIfNull(session);
        string[] words = [.. session.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => FrenchText.MonthNamed(w) ?? w)];
        return session is Blank or Preview ? ""
            : words is [var month, ..] && FrenchText.MonthNamed(month) is not null ? $"Session {FrenchText.Of(month)}{string.Concat(words.Skip(1).Select(w => " " + w))}"
            : words.Length > 1 && Complete.Contains(words[0]) ? FrenchLabels.Upper(string.Join(' ', words))
            : $"Session {string.Join(' ', words)}";
    }
}
