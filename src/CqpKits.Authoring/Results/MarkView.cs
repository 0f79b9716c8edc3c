using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A single mark, down to the field of the file.</summary>
/// <param name="Code">Code of what is marked.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Value">What was answered; null when no value was read.</param>
/// <param name="Status">Status of the answer, in words; null when the form has not come back.</param>
/// <param name="Counts">False when the rule leaves it out.</param>
/// <param name="Holder">Who gives it.</param>
/// <param name="File">File it comes from; null when none came back.</param>
/// <param name="Field">Field of the file.</param>
public sealed record MarkView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("statut")] string? Status,
    [property: JsonPropertyName("compte")] bool Counts,
    [property: JsonPropertyName("titulaire")] string Holder,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("champ")] string Field);
