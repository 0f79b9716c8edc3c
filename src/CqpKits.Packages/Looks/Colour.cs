using System.Globalization;

namespace CqpKits.Packages.Looks;

/// <summary>A colour of a page, in sRGB.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Below this contrast (WCAG 2, 1.4.3) nobody reads a text: white on pale yellow has 1.06, light grey on white 1.4.</summary>
    private const double LeastContrast = 1.15;

    /// <summary>White.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Black.</summary>
    public static Colour Black { get; }

    /// <summary>The colour of six hexadecimal digits, or of eight whose first two say how opaque it is, which programs do not heed; null when it is none.</summary>
    public static Colour? Of(string? hex) =>
        hex is { Length: 6 or 8 } && int.TryParse(hex.AsSpan(hex.Length - 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>Whether a text of this colour is seen on a ground.</summary>
    public bool ShowsOn(Colour ground)
    {
        var (one, other) = (Luminance, ground.Luminance);
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05) >= LeastContrast;
    }

    /// <summary>Towards white for a positive tint, towards black for a negative one (ECMA-376 part 1, 18.8.19).</summary>
    public Colour Tinted(double tint)
    {
        byte Part(byte part) => (byte)Math.Clamp(tint < 0 ? part * (1 + tint) : part + ((255 - part) * tint), 0, 255);
        return new Colour(Part(Red), Part(Green), Part(Blue));
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) => part / 255d is var share && share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
