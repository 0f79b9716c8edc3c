using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CqpKits.Kits;

/// <summary>How our JSON files are written: indented, line feeds, accents as they are, absent values left out.</summary>
[JsonSerializable(typeof(KitManifest))]
[JsonSerializable(typeof(ReturnsReport))]
[JsonSerializable(typeof(BuildReport))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(ListReport))]
internal sealed partial class KitsJson : JsonSerializerContext
{
    public static KitsJson Canonical { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
