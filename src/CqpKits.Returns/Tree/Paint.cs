using System.Globalization;

namespace CqpKits.Returns.Tree;

/// <summary>A colour. <see cref="Automatic"/> stands for the one that the page chooses, or for no ground of its own.</summary>
internal readonly record struct Paint(int Red, int Green, int Blue)
{
    /// <summary>Under this contrast (WCAG 2) a text is lost in its ground on paper: yellow on white is, light grey is not.</summary>
    private const double LeastContrast = 1.3;

    /// <summary>The page chooses, so that the text shows.</summary>
    public static Paint Automatic { get; } = new(-1, -1, -1);

    /// <summary>The colour of paper.</summary>
    public static Paint White { get; } = new(255, 255, 255);

    /// <summary>Black.</summary>
    public static Paint Black { get; } = new(0, 0, 0);

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>Six hexadecimal digits; null for anything else.</summary>
    public static Paint? Hex(string? text) =>
        text is { Length: 6 } && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Paint(rgb >> 16, (rgb >> 8) & 255, rgb & 255)
            : null;

    /// <summary>A mix of two.</summary>
    /// <param name="other">The other.</param>
    /// <param name="share">Share of this one, from 0 to 1.</param>
    public Paint MixedInto(Paint other, double share) => new(
        (int)(Red * share + other.Red * (1 - share)),
        (int)(Green * share + other.Green * (1 - share)),
        (int)(Blue * share + other.Blue * (1 - share)));

    /// <summary>Whether a text in this colour is lost on a ground.</summary>
    public bool IsLostOn(Paint ground)
    {
        var (one, two) = (Luminance, ground.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05) < LeastContrast;
    }

    private static double Linear(int part) => part / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
