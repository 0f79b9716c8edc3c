using System.Text;
using CqpKits.French;

namespace CqpKits.Workspaces.Files;

/// <summary>Names of files and folders made from people's data: never a path, the same on every system.</summary>
public static class Slug
{
    private const int Longest = 60;

    /// <summary>Device names that Windows keeps for itself, with or without extension.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { FormattableString.Invariant($"com{n}"), FormattableString.Invariant($"lpt{n}") }),
    ];

    /// <summary>Lower-case letters a–z, digits and single dashes; at most 60; <c>x</c> when nothing is left.</summary>
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
