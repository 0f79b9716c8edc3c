using System.Text;
using CqpKits.French;

namespace CqpKits.Workspaces.Files;

/// <summary>Makes names of files and folders from personal data. A name has no separators and is the same on every system.</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>Device names that are reserved in Windows, with or without extension.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { FormattableString.Invariant($"com{n}"), FormattableString.Invariant($"lpt{n}") }),
    ];

    /// <summary>The name: lower-case letters a–z, digits and single dashes, at most 60 characters; <c>x</c> when nothing is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in FrenchText.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        return name.Length == 0 ? "x" : Reserved.Contains(name) ? name + "-" + "x" : name;
    }
}
