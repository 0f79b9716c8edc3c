using CqpKits.Documents;

namespace CqpKits.Looks.Styles;

/// <summary>
/// The text sizes in points, from the theme's body size and its factor for large print, to the half point: Word knows no others. Vertical spaces are multiples of <see cref="Space"/>.
/// </summary>
/// <param name="theme">The look.</param>
public sealed class TypeScale(Theme theme)
{
    /// <summary>Maximum size of a mark, at which three digits and their unit fit on one line of the narrowest column of marks.</summary>
    private const decimal GreatestMark = 18;

    /// <summary>The lines of head and foot are one line each: they grow less than the text.</summary>
    private const decimal GreatestMarginScale = 1.4m;

    /// <summary>Smallest text of a page at normal size, points.</summary>
    public const decimal Floor = 9;

    /// <summary>Smallest text of a page in large print, points; only the lines of head and foot are smaller.</summary>
    private const decimal LargePrintFloor = 16;

    /// <summary>Unit of vertical space, points.</summary>
    public decimal Space => 3 * Scale;

    /// <summary>Factor of large print; 1 at normal size.</summary>
    public decimal Scale => theme.Scale;

    /// <summary>Size of the title of a document, points like all that follow.</summary>
    public decimal Title => Half(theme.BodySize * 2 * Scale);

    /// <summary>Size of the title on a cover; it is large already and is not scaled in large print.</summary>
    public decimal Cover => Half(theme.BodySize * 2.8m);

    /// <summary>Size of the largest lines in a page; half as much enlarged in large print as text is, since they are large already.</summary>
    public decimal Large => Half(theme.BodySize * 1.8m * (1 + ((Scale - 1) / 2)));

    /// <summary>Size of the headings of sections.</summary>
    public decimal Section => Half(theme.BodySize * 1.4m * Scale);

    /// <summary>Size of the headings within sections.</summary>
    public decimal Subsection => Half(theme.BodySize * 1.1m * Scale);

    /// <summary>Size of the line under the title, and of the lines of a certificate.</summary>
    public decimal Subtitle => Half(theme.BodySize * 1.2m * Scale);

    /// <summary>Size of marks and of the boxes of choices.</summary>
    public decimal Mark => Half(Math.Max(theme.BodySize * 1.4m, Math.Min(theme.BodySize * 1.4m * Scale, GreatestMark)));

    /// <summary>Size of text.</summary>
    public decimal Body => Readable(theme.BodySize);

    /// <summary>Size of what is written into fields.</summary>
    public decimal Answer => Body;

    /// <summary>Size of tables, instructions and codes; in large print that of all text.</summary>
    public decimal Grid => Readable(theme.BodySize - 1);

    /// <summary>Size of the lines of head and foot.</summary>
    public decimal Margin => Half(Math.Max(theme.BodySize - 1, Floor) * Math.Min(Scale, GreatestMarginScale));

    private decimal Readable(decimal size) => Half(Math.Max(size * Scale, Scale > 1 ? LargePrintFloor : Floor));

    private static decimal Half(decimal points) => Math.Round(points * 2, MidpointRounding.AwayFromZero) / 2;
}
