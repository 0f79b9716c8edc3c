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

    /// <summary>What stands at the head of the pages.</summary>
    public HeadContent Head { get; init; }

    /// <summary>What stands at the foot of the pages.</summary>
    public FootContent Foot { get; init; }

    /// <summary>True for a double rule around each page, within equal margins at its sides.</summary>
    public bool IsFramed { get; init; }

    /// <summary>This page with a double rule around it.</summary>
    public PageSetup Framed() => this with { IsFramed = true, Left = 20, Right = 20, Top = 20, Bottom = 18 };

    /// <summary>Width of the paper, millimetres.</summary>
    public decimal Width => Landscape ? 297 : 210;

    /// <summary>Height of the paper, millimetres.</summary>
    public decimal Height => Landscape ? 210 : 297;

    /// <summary>Width between the margins, millimetres.</summary>
    public decimal TextWidth => Width - Left - Right;

    /// <summary>Height between the margins, millimetres.</summary>
    public decimal TextHeight => Height - Top - Bottom;
}

/// <summary>What stands at the head of pages.</summary>
public enum HeadContent
{
    /// <summary>The logos, the text of the branch and the texts of the document; under a branch's own style, its head and the texts.</summary>
    Whole,

    /// <summary>The logos alone: a certificate.</summary>
    Logos,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>What stands at the foot of pages.</summary>
public enum FootContent
{
    /// <summary>The text of the branch, the code of the issued copy and the page number.</summary>
    Whole,

    /// <summary>The code and the page number, without the text of the branch: for what is handed to a person.</summary>
    Number,

    /// <summary>Nothing.</summary>
    None,
}
