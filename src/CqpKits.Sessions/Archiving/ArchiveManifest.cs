using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Forms;

namespace CqpKits.Sessions.Archiving;

/// <summary>What an archive holds: the last entry in it. Whoever wrote down its hash can tell later that nothing in the archive is another.</summary>
public sealed record ArchiveManifest
{
    /// <summary>The version of the format that this program writes and reads.</summary>
    public const int Current = 1;

    /// <summary>Its path in the archive.</summary>
    public const string Path = "manifeste.json";

    /// <summary>Version of the format.</summary>
    [JsonPropertyName("format")]
    public required int Format { get; init; }

    /// <summary>What the archive is of.</summary>
    [JsonPropertyName("genre")]
    public required ArchiveKind Kind { get; init; }

    /// <summary>Code of the certification; null for a whole registry.</summary>
    [JsonPropertyName("certification")]
    public string? Certification { get; init; }

    /// <summary>Name of the session; null for a whole registry.</summary>
    [JsonPropertyName("session")]
    public string? Session { get; init; }

    /// <summary>Number of the last entry of the journal in it.</summary>
    [JsonPropertyName("ecritures")]
    public required long Entries { get; init; }

    /// <summary>Hash of that entry, hexadecimal.</summary>
    [JsonPropertyName("empreinte_journal")]
    public required string Head { get; init; }

    /// <summary>All other entries of the archive, in order.</summary>
    [JsonPropertyName("fichiers")]
    public IReadOnlyList<ArchivedFile> Files { get; init; } = [];

    /// <summary>As it stands in the archive.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Canonical.ArchiveManifest), (byte)'\n'];

    /// <summary>The manifest that is written so, to the byte; null for anything else.</summary>
    public static ArchiveManifest? Read(byte[] bytes)
    {
        try
        {
            var read = JsonSerializer.Deserialize(bytes, ManifestJson.Canonical.ArchiveManifest);
            return read is not null && (read.Format != Current || read.ToBytes().AsSpan().SequenceEqual(bytes)) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What an archive is of.</summary>
public enum ArchiveKind
{
    /// <summary>One session.</summary>
    [JsonStringEnumMemberName("session")]
    Session,

    /// <summary>A whole registry.</summary>
    [JsonStringEnumMemberName("registre")]
    Registry,
}

/// <summary>An entry of an archive.</summary>
/// <param name="Path">Path in the archive.</param>
/// <param name="Length">Length, bytes.</param>
/// <param name="Sha256">SHA-256, hexadecimal.</param>
public sealed record ArchivedFile(
    [property: JsonPropertyName("chemin")] string Path,
    [property: JsonPropertyName("octets")] long Length,
    [property: JsonPropertyName("sha256")] string Sha256);

/// <summary>Source-generated JSON of it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ArchiveManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static ManifestJson Canonical { get; } = new(CanonicalJson.Options());
}
