using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Referentials;

namespace CqpKits.Forms;

/// <summary>Writes a mark scope by its YAML word.</summary>
internal sealed class MarkScopeConverter : JsonConverter<MarkScope>
{
    public override MarkScope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() switch
    {
        "individuelle" => MarkScope.Individual,
        "consensus" => MarkScope.Consensus,
        var other => throw new JsonException($"portee « {other} »"),
    };

    public override void Write(Utf8JsonWriter writer, MarkScope value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == MarkScope.Individual ? "individuelle" : "consensus");
}
