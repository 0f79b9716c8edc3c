using CqpKits.Documents;

namespace CqpKits.Docx.Writing;

/// <summary>One scale of sizes, points, from the theme's body size. Spaces are multiples of <see cref="Space"/>.</summary>
internal sealed class TypeScale(Theme theme)
{
    /// <summary>Unit of vertical space, points.</summary>
    public const decimal Space = 3;

    public decimal Title => theme.BodySize * 2;

    public decimal Section => theme.BodySize * 1.4m;

    public decimal Subsection => theme.BodySize * 1.1m;

    public decimal Subtitle => theme.BodySize * 1.2m;

    public decimal Mark => theme.BodySize * 1.4m;

    public decimal Body => theme.BodySize;

    public decimal Grid => theme.BodySize - 1;

    public decimal Small => theme.BodySize - 2;
}
