using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A condition that was tested.</summary>
/// <param name="Text">The condition, in words.</param>
/// <param name="Result">« atteint », « non atteint », « à trancher » or « non connu ».</param>
/// <param name="Value">The value tested, exact; null when there is none.</param>
/// <param name="Threshold">The threshold; null when there is none.</param>
public sealed record ConditionView(
    [property: JsonPropertyName("texte")] string Text,
    [property: JsonPropertyName("resultat")] string Result,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("seuil")] string? Threshold);
