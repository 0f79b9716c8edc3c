using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A single mark, with the file and field it comes from.</summary>
/// <param name="Code">Code of the item that is marked.</param>
/// <param name="Label">Label of that item.</param>
/// <param name="Value">The value; null when no value was read.</param>
/// <param name="Status">Status of the answer, in words; null when the form has not come back.</param>
/// <param name="Counts">False when the rule does not count it.</param>
/// <param name="Holder">Name of the person who gives it.</param>
/// <param name="File">File it comes from; null when none came back.</param>
/// <param name="Field">Id of the field.</param>
public sealed record MarkView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("statut")] string? Status,
    [property: JsonPropertyName("compte")] bool Counts,
    [property: JsonPropertyName("titulaire")] string Holder,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("champ")] string Field);
