using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Journal;

namespace CqpKits.Sessions.Registering;

/// <summary>The use case « session check »: the journal held against itself and against every row.</summary>
public static class CheckRegistry
{
    /// <summary>What was verified, for programs.</summary>
    public static string Json(Checked<JournalReport> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return JsonSerializer.Serialize(
            new RegistryReport(outcome.Value?.Entries ?? 0, outcome.Value is { } report ? Convert.ToHexStringLower(report.Head) : "", [.. outcome.Diagnostics.Select(MessageReport.Of)]),
            RegistryReportJson.Canonical.RegistryReport) + "\n";
    }

    /// <summary>Verifies; each fault is an error.</summary>
    public static Checked<JournalReport> Run(IRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var verified = registry.Verify();
        return verified with { Diagnostics = [.. verified.Diagnostics, .. (verified.Value?.Faults ?? []).Select(JournalMessages.Of)] };
    }
}

/// <summary>A registry that was verified.</summary>
internal sealed record RegistryReport(
    [property: JsonPropertyName("ecritures")] long Entries,
    [property: JsonPropertyName("empreinte")] string Head,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(RegistryReport))]
internal sealed partial class RegistryReportJson : JsonSerializerContext
{
    public static RegistryReportJson Canonical { get; } = new(CanonicalJson.Options());
}
