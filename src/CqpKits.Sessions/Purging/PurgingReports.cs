using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Purging;

/// <summary>What <c>session purge</c> says to programs.</summary>
public static class PurgingReports
{
    /// <summary>A purge that was done, or would be.</summary>
    public static string Write(Checked<PurgedSession> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return JsonSerializer.Serialize(new PurgeReport(outcome.Value, [.. outcome.Diagnostics.Select(MessageReport.Of)]), PurgingJson.Canonical.PurgeReport) + "\n";
    }
}

/// <summary>A purge.</summary>
internal sealed record PurgeReport(
    [property: JsonPropertyName("purge")] PurgedSession? Purge,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(PurgeReport))]
internal sealed partial class PurgingJson : JsonSerializerContext
{
    public static PurgingJson Canonical { get; } = new(CanonicalJson.Options());
}
