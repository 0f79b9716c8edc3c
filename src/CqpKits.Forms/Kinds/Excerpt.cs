using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>A text in a few words, for a reason.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text on one line between « », cut when long; <c>rien</c> when blank.</summary>
    public static string Of(string text)
    {
        if (FrenchText.IsBlank(text))
        {
            return "rien";
        }

        var line = text.Trim().Replace("\n", " / ", StringComparison.Ordinal);
        return line.Length <= Longest ? $"« {line} »" : $"« {line[..Longest].TrimEnd()}… »";
    }

    /// <summary>All the text of a entry, controls first.</summary>
    public static string Whole(RawEntry entry)
    {
        var parts = new[] { entry.Entered ?? "", entry.Beside };
        return string.Join(" ", parts.Select(p => p.Trim()).Where(p => p.Length > 0));
    }
}
