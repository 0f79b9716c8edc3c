using CqpKits.Fonts;

namespace CqpKits.Looks.Widths;

/// <summary>Widths of words: those of Calibri bold (and Carlito), multiplied by a factor for fonts that are not with the program.</summary>
public static class WordWidth
{
    private const decimal OtherFont = 1.2m;

    /// <summary>Factor for Georgia, Verdana and other fonts not listed, and for DejaVu, which replaces fonts that are not installed.</summary>
    private const decimal WideFont = 1.4m;

    /// <summary>Fonts whose capitals are no wider than those of Arial bold.</summary>
    private static readonly HashSet<string> Narrow = new(StringComparer.OrdinalIgnoreCase)
    {
        "Aptos", "Arial", "Cambria", "Candara", "Constantia", "Corbel", "Garamond", "Helvetica", "Liberation Sans", "Liberation Serif", "Segoe UI",
        "Times New Roman", "Trebuchet MS",
    };

    /// <summary>Width of a text as a multiple of the font size.</summary>
    public static decimal Of(string text, string font) => FontFace.CarlitoBold.Width(text) * (font is "Calibri" or "Carlito" ? 1 : Narrow.Contains(font) ? OtherFont : WideFont);
}
