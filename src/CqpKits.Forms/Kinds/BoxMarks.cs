namespace CqpKits.Forms.Kinds;

/// <summary>What the characters in a box say.</summary>
internal static class BoxMarks
{
    /// <summary>What Word, LibreOffice and people put for a tick. Wingdings symbols come as these.</summary>
    private const string Ticks = "☒☑✓✔✗✘✕✖⊠xX×";

    /// <summary>An empty box.</summary>
    private const string Blanks = "☐□◻❏❑";

    /// <summary>Whether an empty box is in a text.</summary>
    public static bool HoldsBlank(string text) => text.Any(Blanks.Contains);

    /// <summary>Whether a text ticks a box; null when it says something else. A tick beside an empty box was typed by somebody whose box would not react.</summary>
    public static bool? IsTicked(string text)
    {
        var marks = text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u2060' or '\uFEFF' or '\uFE0E' or '\uFE0F')).ToList();
        return marks.All(c => Ticks.Contains(c) || Blanks.Contains(c)) ? marks.Any(c => Ticks.Contains(c)) : null;
    }
}
