using System.Text.Json.Serialization;
using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Enrolling;

/// <summary>A candidate of a list who may be a person who is known, or another: a person must say.</summary>
/// <param name="Key">Key of the candidate in the list.</param>
/// <param name="Name">Name in the list.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Alike">Who it may be, the likeliest first.</param>
public sealed record CandidateQuestion(string Key, string Name, SourcePosition? Position, IReadOnlyList<LookAlike> Alike);

/// <summary>Somebody who may be the same person.</summary>
public sealed record LookAlike
{
    /// <summary>How an answer names them: the number of a person of the registry, the key of a candidate of the list.</summary>
    [JsonPropertyName("reference")]
    public required string Reference { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>Day of birth.</summary>
    [JsonPropertyName("ne_le")]
    public DateOnly? BirthDate { get; init; }

    /// <summary>Identifier the branch uses.</summary>
    [JsonPropertyName("identifiant")]
    public string? Identifier { get; init; }

    /// <summary>The last session of the person.</summary>
    [JsonPropertyName("session")]
    public string? Session { get; init; }

    /// <summary>Whether they stand in the same list.</summary>
    [JsonIgnore]
    public bool IsOfList { get; init; }
}
