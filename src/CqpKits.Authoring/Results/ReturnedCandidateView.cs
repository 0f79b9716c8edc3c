using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>What came back of a candidate.</summary>
/// <param name="Key">Key of the candidate.</param>
/// <param name="Name">Name as papers show it.</param>
/// <param name="Forms">The forms issued for the candidate, and those that came back for them, in the order of form codes, then of who fills them.</param>
public sealed record ReturnedCandidateView(
    [property: JsonPropertyName("cle")] string Key,
    [property: JsonPropertyName("nom")] string Name,
    [property: JsonPropertyName("formulaires")] IReadOnlyList<ReturnedFormView> Forms);
