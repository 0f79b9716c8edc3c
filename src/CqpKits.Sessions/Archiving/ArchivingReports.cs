using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Archiving;

/// <summary>What the commands of archives say to programs.</summary>
public static class ArchivingReports
{
    /// <summary>An archive that was written.</summary>
    public static string Write(Checked<WrittenArchive> outcome) => JsonSerializer.Serialize(
        new WrittenReport(
            outcome.Value is { } made ? new WrittenArchiveReport(made.Path, made.Session, made.Sha256, made.Files, made.Bytes, made.Entries) : null, Messages(outcome.Diagnostics)),
        ArchivingJson.Canonical.WrittenReport) + "\n";

    /// <summary>An archive that was verified, or restored.</summary>
    public static string Write(Checked<VerifiedArchive> outcome) => JsonSerializer.Serialize(
        new VerifiedReport(
            outcome.Value is { } read ? new VerifiedArchiveReport(read.Path, read.Kind, read.Certification, read.Session, read.Sha256, read.Files, read.Rows, read.Entries, read.Head) : null,
            outcome.Value is not null && outcome.Succeeded,
            Messages(outcome.Diagnostics)),
        ArchivingJson.Canonical.VerifiedReport) + "\n";

    private static List<MessageReport> Messages(IReadOnlyList<Diagnostic> diagnostics) => [.. diagnostics.Select(MessageReport.Of)];
}

/// <summary>An archive that was written.</summary>
internal sealed record WrittenReport(
    [property: JsonPropertyName("archive")] WrittenArchiveReport? Archive,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>What is in it.</summary>
internal sealed record WrittenArchiveReport(
    [property: JsonPropertyName("chemin")] string Path,
    [property: JsonPropertyName("session")] string? Session,
    [property: JsonPropertyName("empreinte")] string Sha256,
    [property: JsonPropertyName("fichiers")] int Files,
    [property: JsonPropertyName("octets")] long Bytes,
    [property: JsonPropertyName("ecritures")] long Entries);

/// <summary>An archive that was verified.</summary>
internal sealed record VerifiedReport(
    [property: JsonPropertyName("archive")] VerifiedArchiveReport? Archive,
    [property: JsonPropertyName("intacte")] bool IsIntact,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>What is in it.</summary>
internal sealed record VerifiedArchiveReport(
    [property: JsonPropertyName("chemin")] string Path,
    [property: JsonPropertyName("genre")] ArchiveKind Kind,
    [property: JsonPropertyName("certification")] string? Certification,
    [property: JsonPropertyName("session")] string? Session,
    [property: JsonPropertyName("empreinte")] string Sha256,
    [property: JsonPropertyName("fichiers")] int Files,
    [property: JsonPropertyName("lignes")] long Rows,
    [property: JsonPropertyName("ecritures")] long Entries,
    [property: JsonPropertyName("empreinte_journal")] string Head);

/// <summary>Source-generated JSON of these.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(WrittenReport))]
[JsonSerializable(typeof(VerifiedReport))]
internal sealed partial class ArchivingJson : JsonSerializerContext
{
    public static ArchivingJson Canonical { get; } = new(CanonicalJson.Options());
}
