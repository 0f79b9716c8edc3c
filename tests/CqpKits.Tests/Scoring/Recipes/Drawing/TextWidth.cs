namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>Estimates how wide a text is, whatever the font of the reader: at least as wide as in Arial, which is wider than Calibri.</summary>
internal static class TextWidth
{
    private const double Bold = 1.08;

    /// <summary>The width in pixels of a text of a size in pixels.</summary>
    public static double Of(string text, double size, bool isBold = false) => text.Sum(Em) * size * (isBold ? Bold : 1);

    private static double Em(char c) => c switch
    {
        ' ' or '\u00A0' or '.' or ',' or ':' or ';' or '!' or '|' or '\'' or '’' or 'i' or 'j' or 'l' or 'f' or 't' or 'I' or '-' or '/' => 0.29,
        'r' or '(' or ')' => 0.34,
        'm' or 'w' or 'M' or 'W' or '%' or 'œ' or '…' => 0.95,
        >= 'A' and <= 'Z' or 'É' or 'À' => 0.75,
        'c' or 's' or 'k' or 'v' or 'x' or 'y' or 'z' => 0.51,
        _ => 0.57,
    };
}
