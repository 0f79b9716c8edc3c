namespace CqpKits.Docx.Looks;

/// <summary>Estimates widths of words: those of Calibri bold (and Carlito), multiplied by a factor for other fonts.</summary>
internal static class WordWidth
{
    private const decimal OfAnother = 0.56m;
    private const decimal OfAnotherCapital = 0.66m;
    private const decimal OtherFont = 1.2m;

    /// <summary>Factor for Georgia, Verdana and other fonts not listed, and for DejaVu, which replaces fonts that are not installed.</summary>
    private const decimal WideFont = 1.4m;

    /// <summary>Fonts whose capitals are no wider than those of Arial bold.</summary>
    private static readonly HashSet<string> Narrow = new(StringComparer.OrdinalIgnoreCase)
    {
        "Aptos", "Arial", "Cambria", "Candara", "Constantia", "Corbel", "Garamond", "Helvetica", "Liberation Sans", "Liberation Serif", "Segoe UI",
        "Times New Roman", "Trebuchet MS",
    };

    /// <summary>Widths in thousandths of the font size, A to Z and a to z.</summary>
    private static readonly int[] Capitals =
        [606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478];

    private static readonly int[] Small =
        [494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397];

    /// <summary>Width of a text as a multiple of the font size.</summary>
    public static decimal Of(string text, string font) => text.Sum(Of) * (font is "Calibri" or "Carlito" ? 1 : Narrow.Contains(font) ? OtherFont : WideFont);

    private static decimal Of(char c) => c switch
    {
        >= 'A' and <= 'Z' => Capitals[c - 'A'] / 1000m,
        >= 'a' and <= 'z' => Small[c - 'a'] / 1000m,
        >= '0' and <= '9' => 0.507m,
        '/' => 0.43m,
        ' ' or '\u00A0' or '\u202F' or '.' or ',' or '’' => 0.26m,
        _ => char.IsUpper(c) ? OfAnotherCapital : OfAnother,
    };
}
