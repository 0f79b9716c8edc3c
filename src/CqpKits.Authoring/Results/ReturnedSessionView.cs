using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>What came back of a session: each candidate, with each form issued for them.</summary>
/// <param name="Certification">Code.</param>
/// <param name="Session">Session.</param>
/// <param name="SessionTitle">Title of the session, as documents print it; null for none.</param>
/// <param name="Candidates">In the order of the kit, then of names.</param>
public sealed record ReturnedSessionView(
    [property: JsonPropertyName("certification")] string Certification,
    [property: JsonPropertyName("session")] string Session,
    [property: JsonPropertyName("titre")] string? SessionTitle,
    [property: JsonPropertyName("candidats")] IReadOnlyList<ReturnedCandidateView> Candidates);
