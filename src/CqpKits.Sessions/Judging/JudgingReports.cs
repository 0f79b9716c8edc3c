using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Judging;

/// <summary>What <c>session decide</c> and <c>session confirm</c> say to programs.</summary>
public static class JudgingReports
{
    /// <summary>What was decided.</summary>
    public static string Write(Checked<JudgedSession> outcome) =>
        JsonSerializer.Serialize(new JudgedReport(outcome.Value, [.. outcome.Diagnostics.Select(MessageReport.Of)]), JudgingJson.Canonical.JudgedReport) + "\n";
}

/// <summary>What was decided.</summary>
internal sealed record JudgedReport(
    [property: JsonPropertyName("decide")] JudgedSession? Judged,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(JudgedReport))]
internal sealed partial class JudgingJson : JsonSerializerContext
{
    public static JudgingJson Canonical { get; } = new(CanonicalJson.Options());
}
