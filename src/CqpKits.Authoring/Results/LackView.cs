using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>Something missing.</summary>
/// <param name="From">From whom.</param>
/// <param name="What">What.</param>
/// <param name="NeedsReview">Whether a person has to settle it.</param>
/// <param name="Blocks">Whether the verdict waits for it.</param>
/// <param name="File">The file concerned, or null.</param>
/// <param name="Field">The field concerned, or null.</param>
public sealed record LackView(
    [property: JsonPropertyName("de")] string From,
    [property: JsonPropertyName("quoi")] string What,
    [property: JsonPropertyName("a_trancher")] bool NeedsReview,
    [property: JsonPropertyName("bloque")] bool Blocks,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("champ")] string? Field);
