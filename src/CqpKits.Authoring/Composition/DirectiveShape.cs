namespace CqpKits.Authoring.Composition;

/// <summary>The attributes, classes and content that a directive may have.</summary>
/// <param name="Name">Name of the directive.</param>
internal sealed record DirectiveShape(string Name)
{
    /// <summary>Keys of its attributes.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>Keys of its required attributes.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Its classes, without their dot.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>True for a block directive without content, which has no closing colons.</summary>
    public bool IsLeaf { get; init; }

    /// <summary>True when it has text between brackets, required unless <see cref="ContentIsOptional"/>.</summary>
    public bool HasContent { get; init; }

    /// <summary>True when the text between brackets may be left out.</summary>
    public bool ContentIsOptional { get; init; }
}
