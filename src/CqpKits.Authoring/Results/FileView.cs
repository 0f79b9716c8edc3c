using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A returned file, with its identity and all its answers.</summary>
public sealed record FileView
{
    /// <summary>Path of the file as the user knows it.</summary>
    [JsonPropertyName("chemin")]
    public required string Path { get; init; }

    /// <summary>SHA-256 of its bytes, hexadecimal.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>Outcome of its reading, in words.</summary>
    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    /// <summary>The printed code of the copy; null when it has none.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; init; }

    /// <summary>Code of the form; null when the file is not a form.</summary>
    [JsonPropertyName("formulaire")]
    public string? Form { get; init; }

    /// <summary>Version of the certification, or null.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>Name of the candidate, or null.</summary>
    [JsonPropertyName("candidat")]
    public string? Candidate { get; init; }

    /// <summary>Name of the person who filled it, or null.</summary>
    [JsonPropertyName("titulaire")]
    public string? Holder { get; init; }

    /// <summary>All answers, in the order of the form.</summary>
    [JsonPropertyName("reponses")]
    public required IReadOnlyList<AnswerView> Answers { get; init; }
}
