using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CqpKits.Forms;

/// <summary>How all our JSON files are written and read.</summary>
public static class CanonicalJson
{
    /// <summary>
    /// Indented, line feeds, absent values left out, accents as they are: people read these files. Read strictly: what must be there must be there. New at
    /// each call, as the context that takes them keeps them.
    /// </summary>
    public static JsonSerializerOptions Options() => new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The same on one line, for what is kept in a column.</summary>
    public static JsonSerializerOptions Line() => new(Options()) { WriteIndented = false };
}
