using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>What became of a form that was issued.</summary>
/// <param name="Form">Code of the form.</param>
/// <param name="Code">The printed code of the copy.</param>
/// <param name="Holder">Who fills it, or null.</param>
/// <param name="Status">« reçu », « vierge », « à trancher », « refusé », « manquant ».</param>
/// <param name="Path">Path of the file that came back, or null.</param>
public sealed record ReturnedFormView(
    [property: JsonPropertyName("formulaire")] string Form,
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("titulaire")] string? Holder,
    [property: JsonPropertyName("statut")] string Status,
    [property: JsonPropertyName("chemin")] string? Path);
