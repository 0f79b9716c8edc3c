using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Reading;

/// <summary>The documents made of results in a folder: <c>documents.json</c>. It tells those that a person changed, and those that results no longer give.</summary>
internal sealed record IssuedDocuments
{
    public const string FileName = "documents.json";

    public const string CurrentFormat = "cqpkits-documents/1";

    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>SHA-256 of each as made, by path below the folder.</summary>
    [JsonPropertyName("fichiers")]
    public required SortedDictionary<string, string> Files { get; init; }

    /// <summary>Reads the list of a folder; none when there is no file.</summary>
    public static Checked<IssuedDocuments> Read(IWorkspace workspace, string folder)
    {
        var path = $"{folder}/{FileName}";
        var text = workspace.ReadBytes(path);
        if (text.Value is null)
        {
            return Checked.Of(new IssuedDocuments { Files = new(StringComparer.Ordinal) }, text.Diagnostics.Where(d => d.Cause != DiagnosticCause.MissingFile));
        }

        try
        {
            return JsonSerializer.Deserialize(text.Value, DocumentsJson.Canonical.IssuedDocuments) is { Format: CurrentFormat } list
                ? Checked.Of(list)
                : Checked.Failed<IssuedDocuments>(ReturnMessages.DamagedList(path));
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return Checked.Failed<IssuedDocuments>(ReturnMessages.DamagedList(path));
        }
    }

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, DocumentsJson.Canonical.IssuedDocuments) + "\n");

    /// <summary>SHA-256 of a file.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>Source-generated JSON of the list of documents made of results.</summary>
[JsonSerializable(typeof(IssuedDocuments))]
internal sealed partial class DocumentsJson : JsonSerializerContext
{
    public static DocumentsJson Canonical { get; } = new(CanonicalJson.Options());
}
