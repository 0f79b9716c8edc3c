using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Sessions.Journal;

namespace CqpKits.Sessions.Archiving;

/// <summary>The journal as lines of JSON.</summary>
internal static class JournalLines
{
    public static byte[] Of(JournalEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Lines.JournalEntry);

    public static byte[] Of(ArchivedSalt salt) => JsonSerializer.SerializeToUtf8Bytes(salt, JournalJson.Lines.ArchivedSalt);

    public static byte[] Of(ArchivedCounter counter) => JsonSerializer.SerializeToUtf8Bytes(counter, JournalJson.Lines.ArchivedCounter);

    /// <exception cref="JsonException">The line is none.</exception>
    public static JournalEntry Entry(byte[] line) => JsonSerializer.Deserialize(line, JournalJson.Lines.JournalEntry) ?? throw new JsonException();

    /// <exception cref="JsonException">The line is none.</exception>
    public static ArchivedSalt Salt(byte[] line) => JsonSerializer.Deserialize(line, JournalJson.Lines.ArchivedSalt) ?? throw new JsonException();

    /// <exception cref="JsonException">The line is none.</exception>
    public static ArchivedCounter Counter(byte[] line) => JsonSerializer.Deserialize(line, JournalJson.Lines.ArchivedCounter) ?? throw new JsonException();

    /// <summary>The number of a row.</summary>
    /// <exception cref="JsonException">The line is none of a row.</exception>
    public static long NumberOf(byte[] row)
    {
        using var parsed = JsonDocument.Parse(row);
        return parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) ? number : throw new JsonException();
    }

    /// <summary>The lines of a file, one after another.</summary>
    /// <exception cref="JsonException">A line is longer than any of ours.</exception>
    public static IEnumerable<byte[]> In(Stream file)
    {
        using var line = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            var from = 0;
            for (int end; (end = buffer.AsSpan(from, read - from).IndexOf((byte)'\n')) >= 0; from += end + 1)
            {
                line.Write(buffer, from, end);
                yield return line.ToArray();
                line.SetLength(0);
            }

            line.Write(buffer, from, read - from);
            if (line.Length > LongestLine)
            {
                throw new JsonException();
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToArray();
        }
    }

    private const int LongestLine = 64 << 20;
}

/// <summary>A salt.</summary>
internal sealed record ArchivedSalt(long Entry, byte[] Salt);

/// <summary>The last number given in a table.</summary>
internal sealed record ArchivedCounter(string Table, long Last);

/// <summary>Source-generated JSON of these.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(ArchivedSalt))]
[JsonSerializable(typeof(ArchivedCounter))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    public static JournalJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
