namespace CqpKits.Looks.Margins;

/// <summary>The double rule around framed pages; its colour is the accent of the theme.</summary>
public static class PageFrame
{
    /// <summary>Distance of the outer line from the edge of the paper, points: what home printers can still print on.</summary>
    public const decimal FromEdge = 28;

    /// <summary>Weight of each of the two lines, and of the space between them, points.</summary>
    public const decimal Weight = 1.5m;
}
