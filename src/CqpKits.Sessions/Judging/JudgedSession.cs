using System.Text.Json.Serialization;
using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Judging;

/// <summary>What a body decided, and what stands after it.</summary>
public sealed record JudgedSession
{
    /// <summary>Name of the session.</summary>
    [JsonPropertyName("session")]
    public required string Session { get; init; }

    /// <summary>Day on which the body sat; null while that is not known: then its decisions are held, and no result yet.</summary>
    [JsonPropertyName("reuni_le")]
    public DateOnly? SatOn { get; init; }

    /// <summary>Number of its decisions about results that are held.</summary>
    [JsonPropertyName("decisions")]
    public required int Decisions { get; init; }

    /// <summary>Number of decisions about doubtful answers that are held.</summary>
    [JsonPropertyName("reponses_tranchees")]
    public required int Answers { get; init; }

    /// <summary>The candidates, in the order of results.</summary>
    [JsonPropertyName("candidats")]
    public required IReadOnlyList<JudgedCandidate> Candidates { get; init; }

    /// <summary>What is said beside it, that keeps nothing from being held.</summary>
    internal IReadOnlyList<Diagnostic> Said { get; init; } = [];
}

/// <summary>A candidate after a body.</summary>
public sealed record JudgedCandidate
{
    /// <summary>Key within the session.</summary>
    [JsonPropertyName("cle")]
    public required string Key { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>What stands, in words.</summary>
    [JsonPropertyName("annonce")]
    public required string Announced { get; init; }

    /// <summary>Whether a decision of a person changed it.</summary>
    [JsonPropertyName("decide")]
    public required bool IsDecided { get; init; }

    /// <summary>Whether it is held as what the body left.</summary>
    [JsonPropertyName("tenu")]
    public required bool IsHeld { get; init; }
}
