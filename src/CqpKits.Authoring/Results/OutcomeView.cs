using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The outcome for a candidate.</summary>
/// <param name="Kind">« totale », « partielle », « refus » or « à trancher ».</param>
/// <param name="Text">The outcome, in words.</param>
/// <param name="Remaining">What the candidate still has to do.</param>
/// <param name="Within">Time allowed for it, in words; null when there is none.</param>
public sealed record OutcomeView(
    [property: JsonPropertyName("issue")] string Kind,
    [property: JsonPropertyName("texte")] string Text,
    [property: JsonPropertyName("reste_a_faire")] IReadOnlyList<string> Remaining,
    [property: JsonPropertyName("delai")] string? Within);
