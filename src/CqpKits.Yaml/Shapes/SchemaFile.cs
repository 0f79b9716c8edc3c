using System.Text.Encodings.Web;
using System.Text.Json;

namespace CqpKits.Yaml.Shapes;

/// <summary>Writes the JSON Schema of a kind of YAML file from its shape; editors complete and check the file with it.</summary>
public static class SchemaFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // keeps accents readable; safe because the file is never put into HTML
    };

    /// <summary>The text of the schema (JSON Schema draft 7), ending with a line feed.</summary>
    /// <param name="title">What the file is, French.</param>
    /// <param name="shape">Shape of the whole file.</param>
    /// <param name="known">The words that the file may name, by kind; they become enumerations.</param>
    public static string Write(string title, Shape shape, KnownWords known)
    {
        var schema = shape.Schema(known);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(Layout) + "\n";
    }
}
