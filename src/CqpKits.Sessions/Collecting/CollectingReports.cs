using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Collecting;

/// <summary>What <c>session collect</c> says to programs.</summary>
public static class CollectingReports
{
    /// <summary>What was taken in, and where the session stands.</summary>
    public static string Write(Checked<CollectedReturns> outcome) => JsonSerializer.Serialize(
        new CollectReport(
            outcome.Value?.Session,
            [.. (outcome.Value?.Files ?? []).Select(f => new CollectedFileReport(f.Path, CollectedWords.Of(f.State)))],
            [.. (outcome.Value?.Progress ?? []).Select(ProgressReport.Of)],
            [.. (outcome.Value?.Owed ?? []).Select(OwedReport.Of)],
            [.. outcome.Diagnostics.Select(MessageReport.Of)]),
        CollectingJson.Canonical.CollectReport) + "\n";
}

/// <summary>What was taken in.</summary>
internal sealed record CollectReport(
    [property: JsonPropertyName("session")] string? Session,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<CollectedFileReport> Files,
    [property: JsonPropertyName("candidats")] IReadOnlyList<ProgressReport> Candidates,
    [property: JsonPropertyName("manquants")] IReadOnlyList<OwedReport> Owed,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A file.</summary>
internal sealed record CollectedFileReport(
    [property: JsonPropertyName("fichier")] string Path,
    [property: JsonPropertyName("etat")] string State);

/// <summary>How far a candidate is.</summary>
internal sealed record ProgressReport(
    [property: JsonPropertyName("cle")] string Key,
    [property: JsonPropertyName("emis")] long Issued,
    [property: JsonPropertyName("revenus")] long Returned,
    [property: JsonPropertyName("a_trancher")] long Doubtful,
    [property: JsonPropertyName("refuses")] long Refused)
{
    public static ProgressReport Of(CandidateProgress progress) => new(progress.CandidateKey, progress.Issued, progress.Returned, progress.Doubtful, progress.Refused);
}

/// <summary>A form that is not back.</summary>
internal sealed record OwedReport(
    [property: JsonPropertyName("candidat")] string Candidate,
    [property: JsonPropertyName("formulaire")] string Form,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("personne")] string? Holder,
    [property: JsonPropertyName("emis_le")] DateOnly IssuedOn,
    [property: JsonPropertyName("evaluation_le")] DateOnly? EvaluationOn)
{
    public static OwedReport Of(OwedForm owed) => new(owed.CandidateKey, owed.Form, owed.Code, owed.Role, owed.Holder, owed.IssuedOn, owed.EvaluationOn);
}

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(CollectReport))]
internal sealed partial class CollectingJson : JsonSerializerContext
{
    public static CollectingJson Canonical { get; } = new(CanonicalJson.Options());
}
