using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Settling;

/// <summary>What a person decided about one answer of one file, as written.</summary>
internal sealed record Decision
{
    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>SHA-256 of the file it is about, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Path of that file when the question was asked; empty when not said.</summary>
    public required string File { get; init; }

    /// <summary>Field.</summary>
    public required string FieldId { get; init; }

    /// <summary>What was found there when the question was asked.</summary>
    public required string Found { get; init; }

    /// <summary>What is decided.</summary>
    public required string Decided { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>What a person reads of the question where the decision stands, to be compared with what its key names; null where there is nothing to compare.</summary>
    public SeenQuestion? Seen { get; init; }

    /// <summary>When, or null.</summary>
    public required DateOnly? Day { get; init; }
}
