using CqpKits.Documents.Blocks;
using CqpKits.Forms.Identity;

namespace CqpKits.Documents;

/// <summary>A document whose wording, order, numbering and identity are settled; a writer only chooses how it looks.</summary>
public sealed record Document
{
    /// <summary>Title, for the file's properties and its reader's window.</summary>
    public required string Title { get; init; }

    /// <summary>Page.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>Content.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Text at the left of every page's head: who issues it. May be empty.</summary>
    public string HeaderLeft { get; init; } = "";

    /// <summary>Text at the right of every page's head: what it is. May be empty.</summary>
    public string HeaderRight { get; init; } = "";

    /// <summary>Identity of the issued copy: written into the file, its code at the left of every page's foot beside « Page X / Y ». Null for a document without fields.</summary>
    public FormIssue? Issue { get; init; }
}

/// <summary>Page set-up, in millimetres. A4; the left margin leaves room for punched holes.</summary>
/// <param name="Landscape">Orientation.</param>
/// <param name="Left">Left margin.</param>
/// <param name="Right">Right margin.</param>
/// <param name="Top">Top margin.</param>
/// <param name="Bottom">Bottom margin.</param>
public sealed record PageSetup(bool Landscape, decimal Left, decimal Right, decimal Top, decimal Bottom)
{
    /// <summary>A4 upright.</summary>
    public static PageSetup Portrait { get; } = new(false, 22, 15, 20, 18);

    /// <summary>A4 on its side.</summary>
    public static PageSetup LandscapeA4 { get; } = new(true, 22, 15, 20, 16);

    /// <summary>Paper width.</summary>
    public decimal Width => Landscape ? 297 : 210;

    /// <summary>Paper height.</summary>
    public decimal Height => Landscape ? 210 : 297;

    /// <summary>Width between the margins.</summary>
    public decimal TextWidth => Width - Left - Right;

    /// <summary>Height between the margins.</summary>
    public decimal TextHeight => Height - Top - Bottom;
}
