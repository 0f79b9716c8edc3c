namespace CqpKits.Documents.Blocks;

/// <summary>Page set-up, in millimetres. A4; the left margin leaves room for punched holes.</summary>
/// <param name="Landscape">True for landscape, false for portrait.</param>
/// <param name="Left">Left margin.</param>
/// <param name="Right">Right margin.</param>
/// <param name="Top">Top margin.</param>
/// <param name="Bottom">Bottom margin.</param>
public sealed record PageSetup(bool Landscape, decimal Left, decimal Right, decimal Top, decimal Bottom)
{
    /// <summary>A4 portrait.</summary>
    public static PageSetup Portrait { get; } = new(false, 22, 15, 20, 18);

    /// <summary>A4 landscape.</summary>
    public static PageSetup LandscapeA4 { get; } = new(true, 22, 15, 20, 16);

    /// <summary>Width of the paper, millimetres.</summary>
    public decimal Width => Landscape ? 297 : 210;

    /// <summary>Height of the paper, millimetres.</summary>
    public decimal Height => Landscape ? 210 : 297;

    /// <summary>Width between the margins, millimetres.</summary>
    public decimal TextWidth => Width - Left - Right;

    /// <summary>Height between the margins, millimetres.</summary>
    public decimal TextHeight => Height - Top - Bottom;
}
