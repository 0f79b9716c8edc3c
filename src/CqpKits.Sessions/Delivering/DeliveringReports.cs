using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Delivering;

/// <summary>What <c>session deliver</c> says to programs.</summary>
public static class DeliveringReports
{
    /// <summary>What was delivered.</summary>
    public static string Write(Checked<DeliveredSession> outcome) => JsonSerializer.Serialize(
        new DeliveredReport(
            outcome.Value?.Session,
            outcome.Value?.Folder,
            outcome.Value?.Files ?? [],
            [.. (outcome.Value?.Papers ?? []).Select(p => new PaperReport(p.Number, p.Document, p.Candidate, p.Name, p.DeliveredOn, p.Duplicate, p.Item, p.VoidSince))],
            [.. outcome.Diagnostics.Select(MessageReport.Of)]),
        DeliveringJson.Canonical.DeliveredReport) + "\n";
}

/// <summary>What was delivered.</summary>
internal sealed record DeliveredReport(
    [property: JsonPropertyName("session")] string? Session,
    [property: JsonPropertyName("dossier")] string? Folder,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("papiers")] IReadOnlyList<PaperReport> Papers,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A paper of the register.</summary>
internal sealed record PaperReport(
    [property: JsonPropertyName("numero")] string Number,
    [property: JsonPropertyName("document")] string Document,
    [property: JsonPropertyName("cle")] string Candidate,
    [property: JsonPropertyName("nom")] string Name,
    [property: JsonPropertyName("delivre_le")] DateOnly DeliveredOn,
    [property: JsonPropertyName("duplicata")] long? Duplicate,
    [property: JsonPropertyName("element")] string? Item,
    [property: JsonPropertyName("annule_le")] DateOnly? VoidSince);

/// <summary>Source-generated JSON of it.</summary>
[JsonSerializable(typeof(DeliveredReport))]
internal sealed partial class DeliveringJson : JsonSerializerContext
{
    public static DeliveringJson Canonical { get; } = new(CanonicalJson.Options());
}
