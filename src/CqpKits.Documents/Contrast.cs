using System.Globalization;

namespace CqpKits.Documents;

/// <summary>Computes contrast as the accessibility guidelines (WCAG 2) define it.</summary>
public static class Contrast
{
    /// <summary>Contrast ratio of a colour <c>RRGGBB</c> on white, from 1 to 21, rounded to two decimals.</summary>
    public static decimal OnWhite(string colour) => Math.Round((decimal)(1.05 / (Luminance(colour) + 0.05)), 2);

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 0)) + (0.7152 * Channel(colour, 2)) + (0.0722 * Channel(colour, 4));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
