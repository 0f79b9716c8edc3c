using CqpKits.Packages.Looks;

namespace CqpKits.Returns.Tree;

/// <summary>What a text or a ground is painted with.</summary>
/// <param name="Own">Its colour; null for <see cref="Automatic"/>.</param>
internal readonly record struct Paint(Colour? Own)
{
    /// <summary>Under this contrast a text is lost in its ground on paper: yellow on white is, light grey is not.</summary>
    private const double LeastContrast = 1.3;

    /// <summary>The page chooses, so that the text shows; for a ground, that it has none of its own.</summary>
    public static Paint Automatic { get; }

    /// <summary>The colour of paper.</summary>
    public static Paint White { get; } = new(Colour.White);

    /// <summary>Black.</summary>
    public static Paint Black { get; } = new(Colour.Black);

    /// <summary>Six hexadecimal digits; null for anything else.</summary>
    public static Paint? Hex(string? text) => Of(Colour.Of(text));

    /// <summary>The paint of a colour; null for none.</summary>
    public static Paint? Of(Colour? colour) => colour is null ? null : new Paint(colour);

    /// <summary>Whether a text in this colour is lost on a ground; never where the page chooses one of the two.</summary>
    public bool IsLostOn(Paint ground) => Own is { } colour && ground.Own is { } behind && !colour.ShowsOn(behind, LeastContrast);
}
