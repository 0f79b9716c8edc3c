using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What <c>build</c>, <c>check</c> and <c>list</c> say to programs.</summary>
public static class RunReports
{
    /// <summary>JSON of a build.</summary>
    public static string Build(Outcome<BuildResult> outcome) => JsonSerializer.Serialize(
        new BuildReport(outcome.Value?.Folder, outcome.Value?.Files ?? [], outcome.Value?.Candidates ?? 0, Messages(outcome.Diagnostics)),
        KitsJson.Canonical.BuildReport) + "\n";

    /// <summary>JSON of a check.</summary>
    public static string Check(IReadOnlyList<Diagnostic> diagnostics) => JsonSerializer.Serialize(
        new CheckReport(Count(diagnostics, Severity.Error), Count(diagnostics, Severity.Warning), Messages(diagnostics)),
        KitsJson.Canonical.CheckReport) + "\n";

    /// <summary>JSON of a list.</summary>
    public static string List(Outcome<IReadOnlyList<CertificationListing>> outcome) => JsonSerializer.Serialize(
        new ListReport(outcome.Value ?? [], Messages(outcome.Diagnostics)), KitsJson.Canonical.ListReport) + "\n";

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(d => d.Severity == severity);

    private static List<MessageReport> Messages(IReadOnlyList<Diagnostic> diagnostics) => [.. diagnostics.Select(ReportMaking.Of)];
}

/// <summary>A build.</summary>
internal sealed record BuildReport(
    [property: JsonPropertyName("dossier")] string? Folder,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("candidats")] int Candidates,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A check.</summary>
internal sealed record CheckReport(
    [property: JsonPropertyName("erreurs")] int Errors,
    [property: JsonPropertyName("avertissements")] int Warnings,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A list.</summary>
internal sealed record ListReport(
    [property: JsonPropertyName("certifications")] IReadOnlyList<CertificationListing> Certifications,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);
