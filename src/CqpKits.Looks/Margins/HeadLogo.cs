using CqpKits.Documents;

namespace CqpKits.Looks.Margins;

/// <summary>A logo in the head of pages, reduced to at most 70 mm by 18 mm.</summary>
/// <param name="Logo">The picture.</param>
/// <param name="IsLeft">True at the left, false at the right.</param>
public sealed record HeadLogo(Logo Logo, bool IsLeft)
{
    private const decimal GreatestHeight = 18;
    private const decimal GreatestWidth = 70;

    /// <summary>Printed height, millimetres.</summary>
    public decimal Height => Logo.Height * Share;

    /// <summary>Printed width, millimetres.</summary>
    public decimal Width => Logo.Width * Share;

    private decimal Share => Math.Min(1, Math.Min(GreatestHeight / Logo.Height, GreatestWidth / Logo.Width));

    /// <summary>The logos of a theme: that of the branch at the left, that of the certifier at the right.</summary>
    public static IReadOnlyList<HeadLogo> Of(Theme theme) =>
    [
        .. theme.BranchLogo is { } branch ? [new HeadLogo(branch, IsLeft: true)] : Array.Empty<HeadLogo>(),
        .. theme.CertifierLogo is { } certifier ? [new HeadLogo(certifier, IsLeft: false)] : Array.Empty<HeadLogo>(),
    ];
}
