namespace CqpKits.Authoring.Dialect;

/// <summary>What a directive says of itself, before anybody knows whether it means something. Texts hold tokens, offsets are in the rendered text.</summary>
internal sealed record DirectiveHeader
{
    /// <summary>Name; empty when colons stand alone.</summary>
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
