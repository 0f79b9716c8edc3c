using System.Globalization;

namespace CqpKits.Packages.Looks;

/// <summary>A colour of a page, in sRGB.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Black.</summary>
    public static Colour Black { get; }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The colour of six hexadecimal digits; null for anything else.</summary>
    public static Colour? Of(string? hex) =>
        hex is { Length: 6 } && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>Whether a text of this colour is seen on a ground.</summary>
    /// <param name="ground">Colour behind the text.</param>
    /// <param name="leastContrast">Contrast below which it is lost (WCAG 2, 1.4.3): 1 for the same colour, 21 for black on white.</param>
    public bool ShowsOn(Colour ground, double leastContrast)
    {
        var (one, other) = (Luminance, ground.Luminance);
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05) >= leastContrast;
    }

    private static double Linear(byte part) => part / 255d is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
