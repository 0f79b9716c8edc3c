using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Authoring.Results;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Results;

/// <summary>What <c>read</c> and <c>score</c> write for programs: every file with every answer and its provenance, then the results.</summary>
internal sealed record ReturnsReport
{
    public const string CurrentFormat = "cqpkits-resultats/2";

    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    [JsonPropertyName("totaux")]
    public required TotalsView Totals { get; init; }

    /// <summary>The forms that were issued and what came back of each.</summary>
    [JsonPropertyName("retours")]
    public required IReadOnlyList<ReturnedSessionView> Returns { get; init; }

    [JsonPropertyName("fichiers")]
    public required IEnumerable<FileView> Files { get; init; }

    /// <summary>The answers that a person must settle.</summary>
    [JsonPropertyName("a_trancher")]
    public required IEnumerable<QuestionView> Questions { get; init; }

    [JsonPropertyName("sessions")]
    public IReadOnlyList<SessionView>? Sessions { get; init; }

    [JsonPropertyName("messages")]
    public required IReadOnlyList<MessageReport> Messages { get; init; }

    /// <summary>Writes the file in UTF-8, ending with a line feed. Files and questions are made one by one while it is written.</summary>
    public void WriteTo(Stream target)
    {
        JsonSerializer.Serialize(target, this, SessionJson.Canonical.ReturnsReport);
        target.WriteByte((byte)'\n');
    }
}
