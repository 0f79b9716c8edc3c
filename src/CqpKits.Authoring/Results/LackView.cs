using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A missing mark or answer.</summary>
/// <param name="From">The person or source to ask.</param>
/// <param name="What">What is missing, in words.</param>
/// <param name="NeedsReview">True when it is a doubtful answer that a person has to settle.</param>
/// <param name="Blocks">True when the verdict depends on it.</param>
/// <param name="File">The file concerned, or null.</param>
/// <param name="Field">The field concerned, or null.</param>
/// <param name="Counts">False for a form that no rule counts.</param>
public sealed record LackView(
    [property: JsonPropertyName("de")] string From,
    [property: JsonPropertyName("quoi")] string What,
    [property: JsonPropertyName("a_trancher")] bool NeedsReview,
    [property: JsonPropertyName("bloque")] bool Blocks,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("champ")] string? Field,
    [property: JsonPropertyName("compte")] bool Counts = true);
