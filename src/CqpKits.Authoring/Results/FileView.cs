using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A file that was given: what it is, and every answer in it.</summary>
public sealed record FileView
{
    /// <summary>Path.</summary>
    [JsonPropertyName("chemin")]
    public required string Path { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>How it ended, in words.</summary>
    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    /// <summary>The printed code; null when it has none.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; init; }

    /// <summary>Code of the form; null when it is none.</summary>
    [JsonPropertyName("formulaire")]
    public string? Form { get; init; }

    /// <summary>Version of the certification, or null.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>Name of the candidate, or null.</summary>
    [JsonPropertyName("candidat")]
    public string? Candidate { get; init; }

    /// <summary>Who filled it, or null.</summary>
    [JsonPropertyName("titulaire")]
    public string? Holder { get; init; }

    /// <summary>Every answer.</summary>
    [JsonPropertyName("reponses")]
    public required IReadOnlyList<AnswerView> Answers { get; init; }
}
