using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A question about a doubtful answer. A decision repeats its fingerprint and field.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Fingerprint">SHA-256 of the file.</param>
/// <param name="Field">Id of the field.</param>
/// <param name="Label">Label of the field.</param>
/// <param name="Candidate">Name of the candidate, or null.</param>
/// <param name="Found">The text that was read.</param>
/// <param name="Reason">Reason of the doubt, or null.</param>
/// <param name="Accepted">The values that are accepted, in words.</param>
public sealed record QuestionView(
    [property: JsonPropertyName("fichier")] string File,
    [property: JsonPropertyName("empreinte")] string Fingerprint,
    [property: JsonPropertyName("champ")] string Field,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("candidat")] string? Candidate,
    [property: JsonPropertyName("valeur_lue")] string Found,
    [property: JsonPropertyName("motif")] string? Reason,
    [property: JsonPropertyName("attendu")] string Accepted);
