namespace CqpKits.Authoring.Composition;

/// <summary>What a directive admits.</summary>
/// <param name="Name">Its name.</param>
internal sealed record DirectiveShape(string Name)
{
    /// <summary>Keys it knows.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>Keys it cannot do without.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Classes it knows.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Whether a block of it holds no content, so that nothing closes it.</summary>
    public bool IsLeaf { get; init; }

    /// <summary>Whether it has text between brackets: it then must, unless <see cref="ContentIsOptional"/>.</summary>
    public bool HasContent { get; init; }

    /// <summary>Whether it may also do without.</summary>
    public bool ContentIsOptional { get; init; }
}
