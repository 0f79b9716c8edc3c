namespace CqpKits.Looks.Styles;

/// <summary>What a style says of text; null leaves a property to what it is set over: the style it is based on, or the paragraph it stands in.</summary>
public sealed record TextLook
{
    /// <summary>Size, points.</summary>
    public decimal? Size { get; init; }

    /// <summary>Colour, <c>RRGGBB</c>.</summary>
    public string? Color { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool? Bold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool? Italic { get; init; }

    /// <summary>Text with this look where text without it would look like <paramref name="under"/>.</summary>
    public ResolvedText Over(ResolvedText under) => new(Size ?? under.Size, Color ?? under.Color, Bold ?? under.Bold, Italic ?? under.Italic);
}

/// <summary>How text is set.</summary>
/// <param name="Size">Size, points.</param>
/// <param name="Color">Colour, <c>RRGGBB</c>.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
public sealed record ResolvedText(decimal Size, string Color, bool Bold, bool Italic);
