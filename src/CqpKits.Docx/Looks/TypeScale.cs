using CqpKits.Documents;
using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Looks;

/// <summary>
/// The text sizes in points, from the theme's body size and its factor for large print. Vertical spaces are multiples of <see cref="Space"/>.
/// </summary>
internal sealed class TypeScale(Theme theme, WordFit fit)
{
    /// <summary>Maximum size of a mark, at which three digits and their unit fit on one line of the narrowest column of marks.</summary>
    private const decimal GreatestMark = 18;

    /// <summary>Unit of vertical space, points.</summary>
    public decimal Space => 3 * Scale;

    public decimal Scale => theme.Scale;

    public decimal Title => theme.BodySize * 2 * Scale;

    /// <summary>Size of the title on a cover; it is large already and is not scaled in large print.</summary>
    public decimal Cover => theme.BodySize * 2.8m;

    public decimal Section => theme.BodySize * 1.4m * Scale;

    public decimal Subsection => theme.BodySize * 1.1m * Scale;

    public decimal Subtitle => theme.BodySize * 1.2m * Scale;

    public decimal Mark => Math.Max(theme.BodySize * 1.4m, Math.Min(theme.BodySize * 1.4m * Scale, GreatestMark));

    public decimal Body => theme.BodySize * Scale;

    public decimal Answer => Fitting(StyleIds.Answer, theme.BodySize);

    public decimal Grid => (theme.BodySize - 1) * Scale;

    public decimal Small => (theme.BodySize - 2) * Scale;

    public decimal GridText => Fitting(StyleIds.GridText, theme.BodySize - 1);

    public decimal ColumnHeader => Fitting(StyleIds.ColumnHeader, theme.BodySize - 1);

    public decimal RowHeader => Fitting(StyleIds.RowHeader, theme.BodySize - 2);

    public decimal FieldLabel => Fitting(StyleIds.FieldLabel, theme.BodySize - 2);

    /// <summary>Converts units of <see cref="Space"/> to twips.</summary>
    public int Twips(decimal units) => Measure.TwipsOfPoints(units * Space);

    private decimal Fitting(string style, decimal size) => fit.Size(style, size * Scale, size);
}
