using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Counting;

/// <summary>What <c>session statistics</c> says to programs.</summary>
public static class StatisticsReports
{
    /// <summary>What was counted.</summary>
    public static string Write(Checked<CountedSession> outcome)
    {
        var statistics = outcome.Value?.Statistics;
        return JsonSerializer.Serialize(
            new StatisticsReport(
                outcome.Value?.Session,
                [.. (statistics?.Success ?? []).Select(s => new SuccessReport(s.Topic, [.. s.Lines.Select(l => new ShareReport(l.Label, l.Count, l.Bar is null ? null : l.Validated, l.Bar))]))],
                [.. (statistics?.Criteria ?? []).Select(c => new CriterionReport(c.Form, c.Label, c.Candidates, c.Bar))],
                [.. (statistics?.Agreement ?? []).Select(a => new AgreementReport(a.Form, a.Candidates, a.Pairs, a.Bar, a.Gap))],
                outcome.Value?.Files ?? [],
                [.. outcome.Diagnostics.Select(MessageReport.Of)]),
            StatisticsJson.Canonical.StatisticsReport) + "\n";
    }
}

/// <summary>What was counted.</summary>
internal sealed record StatisticsReport(
    [property: JsonPropertyName("session")] string? Session,
    [property: JsonPropertyName("reussite")] IReadOnlyList<SuccessReport> Success,
    [property: JsonPropertyName("criteres")] IReadOnlyList<CriterionReport> Criteria,
    [property: JsonPropertyName("accord")] IReadOnlyList<AgreementReport> Agreement,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Success by one distinction.</summary>
internal sealed record SuccessReport(
    [property: JsonPropertyName("titre")] string Title,
    [property: JsonPropertyName("lignes")] IReadOnlyList<ShareReport> Lines);

/// <summary>A share of candidates.</summary>
internal sealed record ShareReport(
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("effectif")] string Count,
    [property: JsonPropertyName("valides")] string? Validated,
    [property: JsonPropertyName("taux")] decimal? Rate);

/// <summary>The mean of a criterion.</summary>
internal sealed record CriterionReport(
    [property: JsonPropertyName("formulaire")] string Form,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("candidats")] int Candidates,
    [property: JsonPropertyName("moyenne")] decimal Mean);

/// <summary>How far evaluators lie apart.</summary>
internal sealed record AgreementReport(
    [property: JsonPropertyName("formulaire")] string Form,
    [property: JsonPropertyName("candidats")] int Candidates,
    [property: JsonPropertyName("paires")] int Pairs,
    [property: JsonPropertyName("identiques")] decimal Same,
    [property: JsonPropertyName("ecart_moyen")] string Gap);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(StatisticsReport))]
internal sealed partial class StatisticsJson : JsonSerializerContext
{
    public static StatisticsJson Canonical { get; } = new(CanonicalJson.Options());
}
