using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Authoring.Results;

namespace CqpKits.Kits;

/// <summary>What <c>read</c> and <c>score</c> write for programs: every file with every answer and its provenance, then the results.</summary>
internal sealed record ReturnsReport
{
    public const string CurrentFormat = "cqpkits-resultats/2";

    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    [JsonPropertyName("totaux")]
    public required TotalsView Totals { get; init; }

    [JsonPropertyName("fichiers")]
    public required IReadOnlyList<FileView> Files { get; init; }

    /// <summary>The answers that a person must settle.</summary>
    [JsonPropertyName("a_trancher")]
    public required IReadOnlyList<QuestionView> Questions { get; init; }

    [JsonPropertyName("sessions")]
    public IReadOnlyList<SessionView>? Sessions { get; init; }

    [JsonPropertyName("messages")]
    public required IReadOnlyList<MessageReport> Messages { get; init; }

    /// <summary>The text of the file, ending with a line feed.</summary>
    public string ToText() => JsonSerializer.Serialize(this, KitsJson.Canonical.ReturnsReport) + "\n";
}

/// <summary>A message.</summary>
internal sealed record MessageReport(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("gravite")] string Severity,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("message")] string Text,
    [property: JsonPropertyName("conseil")] string? Hint);
