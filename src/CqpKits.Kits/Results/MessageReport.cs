using System.Text.Json.Serialization;
using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>A message.</summary>
internal sealed record MessageReport(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("gravite")] string Severity,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("message")] string Text,
    [property: JsonPropertyName("conseil")] string? Hint)
{
    public static MessageReport Of(Diagnostic diagnostic) => new(
        diagnostic.Code, SeverityWords.Of(diagnostic.Severity), diagnostic.Position?.ToString(), diagnostic.Message, diagnostic.Hint);
}
