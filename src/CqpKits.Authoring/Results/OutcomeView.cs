using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>What comes out.</summary>
/// <param name="Kind">totale, partielle, refus, à trancher.</param>
/// <param name="Text">In words.</param>
/// <param name="Remaining">What remains to be done.</param>
/// <param name="Within">Within which time, in words; null when it is not said.</param>
public sealed record OutcomeView(
    [property: JsonPropertyName("issue")] string Kind,
    [property: JsonPropertyName("texte")] string Text,
    [property: JsonPropertyName("reste_a_faire")] IReadOnlyList<string> Remaining,
    [property: JsonPropertyName("delai")] string? Within);
