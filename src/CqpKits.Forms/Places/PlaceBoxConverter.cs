using System.Text.Json;
using System.Text.Json.Serialization;

namespace CqpKits.Forms.Places;

/// <summary>A rectangle as four numbers on one line: files of places have hundreds.</summary>
internal sealed class PlaceBoxConverter : JsonConverter<PlaceBox>
{
    /// <inheritdoc/>
    public override PlaceBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var numbers = new decimal[4];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : throw new JsonException();
        }

        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? new PlaceBox(numbers[0], numbers[1], numbers[2], numbers[3]) : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlaceBox value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(), skipInputValidation: true);
}
