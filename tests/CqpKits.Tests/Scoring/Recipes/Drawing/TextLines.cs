using System.Text.RegularExpressions;
using CqpKits.French;

namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>Breaks a text into lines at its spaces.</summary>
internal static partial class TextLines
{
    /// <summary>The lines of a text, none wider than <paramref name="width"/> unless a single word is.</summary>
    public static IReadOnlyList<string> Of(string text, double size, double width, bool isBold = false)
    {
        var lines = new List<string>();
        foreach (var word in Set(text).Split(' '))
        {
            if (lines.Count > 0 && TextWidth.Of($"{lines[^1]} {word}", size, isBold) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The text as French prints it, no number at the beginning of a line. Fonts have the no-break space, not all have the narrow one.</summary>
    public static string Set(string text) => BeforeNumber().Replace(FrenchTypography.Set(text).Replace('\u202F', '\u00A0'), "\u00A0");

    [GeneratedRegex(@" (?=\d)")]
    private static partial Regex BeforeNumber();
}
