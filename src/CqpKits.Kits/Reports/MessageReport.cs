using System.Text.Json.Serialization;
using CqpKits.Diagnostics;

namespace CqpKits.Kits.Reports;

/// <summary>A diagnostic in a report.</summary>
public sealed record MessageReport(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("gravite")] string Severity,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("message")] string Text,
    [property: JsonPropertyName("conseil")] string? Hint)
{
    /// <summary>The message of a diagnostic.</summary>
    public static MessageReport Of(Diagnostic diagnostic) => new(
        diagnostic.Code, SeverityWords.Of(diagnostic.Severity), diagnostic.Position?.ToString(), diagnostic.Message, diagnostic.Hint);
}
