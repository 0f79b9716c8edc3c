using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A person's decision about an answer, and what it replaced.</summary>
/// <param name="By">Who decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="Day">Day of the decision; null when it is not given.</param>
/// <param name="Source">The file or page in which it was written.</param>
/// <param name="StatusBefore">The status it replaced, in words.</param>
/// <param name="ReasonBefore">Why the answer was in doubt, or null.</param>
public sealed record AnswerDecisionView(
    [property: JsonPropertyName("par")] string By,
    [property: JsonPropertyName("motif")] string Reason,
    [property: JsonPropertyName("date")] DateOnly? Day,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("statut_avant")] string StatusBefore,
    [property: JsonPropertyName("motif_avant")] string? ReasonBefore);
