using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CqpKits.Sessions.Registering;

/// <summary>A row as text: the one line that the journal vouches for and archives hold. Absent values are left out.</summary>
public static class HeldText
{
    /// <summary>The line, in UTF-8.</summary>
    public static byte[] Of<T>(T row)
        where T : HeldRow => JsonSerializer.SerializeToUtf8Bytes(row, (JsonTypeInfo<T>)TypeOf<T>());

    /// <summary>The row of a line.</summary>
    /// <exception cref="JsonException">The line is none of such a row.</exception>
    public static T Read<T>(ReadOnlySpan<byte> line)
        where T : HeldRow => JsonSerializer.Deserialize(line, (JsonTypeInfo<T>)TypeOf<T>()) ?? throw new JsonException();

    /// <summary>The columns of a table, in order: their names, and what a row has there (text, number, day, bytes or null).</summary>
    public static IReadOnlyList<(string Name, Func<object, object?> Of)> ColumnsOf<T>()
        where T : HeldRow => [.. TypeOf<T>().Properties.Where(p => p.Get is not null).Select(p => (p.Name, p.Get!))];

    /// <summary>The columns that hold words, with all words that there are.</summary>
    public static IReadOnlyList<(string Column, IReadOnlyList<string> Words)> WordsOf<T>()
        where T : HeldRow => [.. TypeOf<T>().Properties.Where(p => p.PropertyType.IsEnum).Select(p => (p.Name, (IReadOnlyList<string>)Enum.GetNames(p.PropertyType)))];

    private static JsonTypeInfo TypeOf<T>() => HeldJson.Lines.GetTypeInfo(typeof(T)) ?? throw new NotSupportedException(typeof(T).Name);
}

/// <summary>Source-generated JSON of rows. Values are converted as columns hold them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(HeldSession))]
[JsonSerializable(typeof(HeldPerson))]
[JsonSerializable(typeof(Enrolment))]
[JsonSerializable(typeof(HeldAssessor))]
[JsonSerializable(typeof(Assignment))]
[JsonSerializable(typeof(IssuedKit))]
[JsonSerializable(typeof(IssuedCopy))]
[JsonSerializable(typeof(ReturnedCopy))]
[JsonSerializable(typeof(SettledAnswer))]
[JsonSerializable(typeof(HeldSitting))]
[JsonSerializable(typeof(HeldDecision))]
[JsonSerializable(typeof(HeldFact))]
[JsonSerializable(typeof(HeldResult))]
[JsonSerializable(typeof(HeldPaper))]
[JsonSerializable(typeof(ExportedArchive))]
[JsonSerializable(typeof(Actor))]
internal sealed partial class HeldJson : JsonSerializerContext
{
    public static HeldJson Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    });
}
