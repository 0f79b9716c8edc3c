namespace CqpKits.Authoring.Dialect;

/// <summary>The name, content and attributes of a directive, not yet checked. Texts may contain tokens of values; offsets are in the rendered text.</summary>
internal sealed record DirectiveHeader
{
    /// <summary>Name; empty when there are only colons.</summary>
    public required string Name { get; init; }

    /// <summary>Offset of its first colon.</summary>
    public required int Offset { get; init; }

    /// <summary>Text between brackets, escapes removed, or null when there are none.</summary>
    public string? Content { get; init; }

    /// <summary>Attributes between braces.</summary>
    public DirectiveAttributes Attributes { get; init; } = DirectiveAttributes.None;

    /// <summary>The first thing that could not be read, or null.</summary>
    public HeaderFault? Fault { get; init; }
}
