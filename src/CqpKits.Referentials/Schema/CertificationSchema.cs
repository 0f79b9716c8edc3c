using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CqpKits.Referentials;

/// <summary>The JSON Schema that lets an editor complete and underline a certification's YAML files.</summary>
public static class CertificationSchema
{
    /// <summary>File name of the schema, beside <c>certification.yaml</c>.</summary>
    public const string FileName = "certification.schema.json";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // accents stay readable; the file is never part of a page
    };

    /// <summary>JSON Schema (draft 7) of every file of the certification, its own codes as enumerations, French descriptions. Ends with a line feed.</summary>
    public static string Write(Certification certification)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = $"Référentiel « {certification.Identity.Title} »",
        };
        foreach (var (name, node) in CertificationShape.Shape.Schema(certification).ToList())
        {
            schema[name] = node?.DeepClone();
        }

        return schema.ToJsonString(Layout) + "\n";
    }
}
