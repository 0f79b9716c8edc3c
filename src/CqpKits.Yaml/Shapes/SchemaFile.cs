using System.Text.Encodings.Web;
using System.Text.Json;

namespace CqpKits.Yaml.Shapes;

/// <summary>The JSON Schema of a kind of YAML file, from its shape: what an editor completes and underlines by.</summary>
public static class SchemaFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // accents stay readable; the file is never part of a page
    };

    /// <summary>The text of the schema (JSON Schema draft 7), ending with a line feed.</summary>
    /// <param name="title">What the file is, French.</param>
    /// <param name="shape">Shape of the whole file.</param>
    /// <param name="known">The words that are known.</param>
    public static string Write(string title, Shape shape, KnownWords known)
    {
        var schema = shape.Schema(known);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(Layout) + "\n";
    }
}
