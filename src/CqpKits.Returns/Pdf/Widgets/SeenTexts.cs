using System.Text;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>Whether what a page shows is what a value says: lines are broken and spaces set by the program that draws, and some fonts draw two letters as one.</summary>
internal static class SeenTexts
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Whether both say the same.</summary>
    public static bool AreSame(string shown, string value) => Bare(shown) == Bare(value);

    /// <summary>Whether only a part of the value is shown.</summary>
    public static bool IsPart(string shown, string value) => Bare(shown) is { Length: > 0 } part && Bare(value).Contains(part, StringComparison.Ordinal);

    /// <summary>Whether a text is a prompt: the field's own, or as much of it as there is room for, or a line to write on.</summary>
    public static bool IsPrompt(string shown, string prompt) => Bare(shown) is var bare
        && (Bare(prompt).StartsWith(bare, StringComparison.Ordinal) || bare.All(c => c is '.' or '…' or '_' or '·'));

    /// <summary>Without spaces, with plain hyphens and whole letters.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u2010' or '\u2011': bare.Append('-'); break;
                case '\u00AD' or '\u200B' or '\u2060' or '\uFEFF': break;
                case >= '\uFB00' and <= '\uFB06': bare.Append(Ligatures[c - '\uFB00']); break;
                case var _ when char.IsWhiteSpace(c) || char.IsControl(c): break;
                default: bare.Append(c); break;
            }
        }

        return bare.ToString();
    }
}
