using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Recalling;

/// <summary>What <c>session remind</c> says to programs.</summary>
public static class RemindingReports
{
    /// <summary>Who owes what.</summary>
    public static string Write(Checked<RemindedSession> outcome) => JsonSerializer.Serialize(
        new RemindReport(
            outcome.Value?.Session,
            [.. (outcome.Value?.People ?? []).Select(p => new RemindedPersonReport(p.Name, [.. p.Forms.Select(f => new RemindedFormReport(f.Candidate, f.Owed.CandidateKey, f.Title, f.Owed.Code, f.Owed.IssuedOn, f.Owed.EvaluationOn))]))],
            outcome.Value?.Files ?? [],
            [.. outcome.Diagnostics.Select(MessageReport.Of)]),
        RemindingJson.Canonical.RemindReport) + "\n";
}

/// <summary>Who owes what.</summary>
internal sealed record RemindReport(
    [property: JsonPropertyName("session")] string? Session,
    [property: JsonPropertyName("personnes")] IReadOnlyList<RemindedPersonReport> People,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Somebody who owes forms.</summary>
internal sealed record RemindedPersonReport(
    [property: JsonPropertyName("nom")] string Name,
    [property: JsonPropertyName("formulaires")] IReadOnlyList<RemindedFormReport> Forms);

/// <summary>A form that is owed.</summary>
internal sealed record RemindedFormReport(
    [property: JsonPropertyName("candidat")] string Candidate,
    [property: JsonPropertyName("cle")] string Key,
    [property: JsonPropertyName("titre")] string Title,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("emis_le")] DateOnly IssuedOn,
    [property: JsonPropertyName("evaluation_le")] DateOnly? EvaluationOn);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(RemindReport))]
internal sealed partial class RemindingJson : JsonSerializerContext
{
    public static RemindingJson Canonical { get; } = new(CanonicalJson.Options());
}
