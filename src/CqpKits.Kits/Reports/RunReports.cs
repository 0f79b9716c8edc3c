using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Kits.Comparing;
using CqpKits.Kits.Listing;
using CqpKits.Kits.Proving;
using CqpKits.Kits.Starting;
using CqpKits.Scoring.Findings;

namespace CqpKits.Kits.Reports;

/// <summary>Writes the JSON reports of commands, each ending with a line feed; those of <c>read</c> and <c>score</c> are in Sessions.</summary>
public static class RunReports
{
    /// <summary>The report of a build.</summary>
    public static string Build(Checked<BuildResult> outcome) => JsonSerializer.Serialize(
        new BuildReport(outcome.Value?.Folder, outcome.Value?.Files ?? [], outcome.Value?.Documents ?? 0, outcome.Value?.Candidates ?? 0, Messages(outcome.Diagnostics)),
        KitsJson.Canonical.BuildReport) + "\n";

    /// <summary>The report of a check, and of commands that give messages only.</summary>
    public static string Check(IReadOnlyList<Diagnostic> diagnostics) => JsonSerializer.Serialize(
        new CheckReport(Count(diagnostics, Severity.Error), Count(diagnostics, Severity.Warning), Messages(diagnostics)),
        KitsJson.Canonical.CheckReport) + "\n";

    /// <summary>The report of a list.</summary>
    public static string List(Checked<IReadOnlyList<CertificationListing>> outcome) => JsonSerializer.Serialize(
        new ListReport(outcome.Value ?? [], Messages(outcome.Diagnostics)), KitsJson.Canonical.ListReport) + "\n";

    /// <summary>The report of a list of templates.</summary>
    public static string Templates(Checked<IReadOnlyList<TemplateListing>> outcome) => JsonSerializer.Serialize(
        new TemplatesReport(outcome.Value ?? [], Messages(outcome.Diagnostics)), KitsJson.Canonical.TemplatesReport) + "\n";

    /// <summary>The report of <c>init</c>.</summary>
    public static string Start(Checked<StartedWorkspace> outcome) => JsonSerializer.Serialize(
        new StartReport(outcome.Value?.Files ?? [], outcome.Value?.InTheWay ?? [], Messages(outcome.Diagnostics)), KitsJson.Canonical.StartReport) + "\n";

    /// <summary>The report of commands that only write files: <c>new</c>, <c>schema</c>, <c>entry</c>.</summary>
    public static string Files(IReadOnlyList<string> files, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonSerializer.Serialize(new FilesReport(files, Messages(diagnostics)), KitsJson.Canonical.FilesReport) + "\n";

    /// <summary>The report of a comparison.</summary>
    public static string Difference(Checked<CertificationComparison> outcome) => JsonSerializer.Serialize(
        new DifferenceReport([.. (outcome.Value?.Changes ?? []).Select(ChangeReport.Of)], [.. (outcome.Value?.Forms ?? []).Select(TouchedFormReport.Of)], Messages(outcome.Diagnostics)),
        KitsJson.Canonical.DifferenceReport) + "\n";

    /// <summary>The report of worked examples.</summary>
    public static string Proofs(Checked<IReadOnlyList<ProvenRules>> outcome) => JsonSerializer.Serialize(
        new ProofsReport([.. (outcome.Value ?? []).Select(ProvenRulesReport.Of)], Messages(outcome.Diagnostics)), KitsJson.Canonical.ProofsReport) + "\n";

    /// <summary>The report of explanations of rules.</summary>
    public static string Explanations(Checked<IReadOnlyList<string>> outcome) =>
        JsonSerializer.Serialize(new ExplanationsReport(outcome.Value ?? [], Messages(outcome.Diagnostics)), KitsJson.Canonical.ExplanationsReport) + "\n";

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, Severity severity) => diagnostics.Count(d => d.Severity == severity);

    private static List<MessageReport> Messages(IReadOnlyList<Diagnostic> diagnostics) => [.. diagnostics.Select(MessageReport.Of)];
}

/// <summary>A build.</summary>
internal sealed record BuildReport(
    [property: JsonPropertyName("dossier")] string? Folder,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("documents")] int Documents,
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

/// <summary>A list of templates.</summary>
internal sealed record TemplatesReport(
    [property: JsonPropertyName("modeles")] IReadOnlyList<TemplateListing> Templates,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Files that were written.</summary>
internal sealed record FilesReport(
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A new workspace.</summary>
internal sealed record StartReport(
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("deja_la")] IReadOnlyList<string> InTheWay,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A comparison of two versions.</summary>
internal sealed record DifferenceReport(
    [property: JsonPropertyName("changements")] IReadOnlyList<ChangeReport> Changes,
    [property: JsonPropertyName("formulaires")] IReadOnlyList<TouchedFormReport> Forms,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A change.</summary>
internal sealed record ChangeReport(
    [property: JsonPropertyName("genre")] string Kind,
    [property: JsonPropertyName("objet")] string What,
    [property: JsonPropertyName("avant")] string Before,
    [property: JsonPropertyName("apres")] string After)
{
    public static ChangeReport Of(CertificationChange change) => new(
        change.Kind switch
        {
            ChangeKind.Added => "ajouté",
            ChangeKind.Removed => "retiré",
            ChangeKind.Renamed => "code changé",
            ChangeKind.Reworded => "réécrit",
            ChangeKind.Moved => "déplacé",
            ChangeKind.Rule => "règle",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        },
        change.What, change.Before, change.After);
}

/// <summary>An issued form that would now have another definition.</summary>
internal sealed record TouchedFormReport(
    [property: JsonPropertyName("formulaire")] string Form,
    [property: JsonPropertyName("definitions")] IReadOnlyList<string> FormIds,
    [property: JsonPropertyName("ajoutes")] IReadOnlyList<string> Added,
    [property: JsonPropertyName("retires")] IReadOnlyList<string> Removed,
    [property: JsonPropertyName("modifies")] IReadOnlyList<string> Changed,
    [property: JsonPropertyName("regles_changees")] bool RulesChanged)
{
    public static TouchedFormReport Of(TouchedForm form) => new(form.Form, form.FormIds, form.Added, form.Removed, form.Changed, form.RulesChanged);
}

/// <summary>Worked examples.</summary>
internal sealed record ProofsReport(
    [property: JsonPropertyName("regles")] IReadOnlyList<ProvenRulesReport> Rules,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>The worked examples of a rule set.</summary>
internal sealed record ProvenRulesReport(
    [property: JsonPropertyName("certification")] string Certification,
    [property: JsonPropertyName("regle")] string Rule,
    [property: JsonPropertyName("cas")] IReadOnlyList<ProvenCaseReport> Cases)
{
    public static ProvenRulesReport Of(ProvenRules rules) => new(
        rules.Certification, rules.Rules.Code,
        [.. rules.Cases.Select(c => new ProvenCaseReport(c.Case.Name, ResultStatusText.Of(c.Result.Status), c.Holds, c.Differences))]);
}

/// <summary>A worked example.</summary>
internal sealed record ProvenCaseReport(
    [property: JsonPropertyName("nom")] string Name,
    [property: JsonPropertyName("statut")] string Status,
    [property: JsonPropertyName("conforme")] bool Holds,
    [property: JsonPropertyName("ecarts")] IReadOnlyList<string> Differences);

/// <summary>Rules in French.</summary>
internal sealed record ExplanationsReport(
    [property: JsonPropertyName("regles")] IReadOnlyList<string> Rules,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);
