using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CqpKits.Authoring.Results;
using CqpKits.Forms;
using CqpKits.Scoring.Findings;

namespace CqpKits.Sessions.Results;

/// <summary>JSON Schema of <c>resultats.json</c>, made from what is written: no key that is not known, absent values left out.</summary>
public static class ResultSchema
{
    /// <summary>Where the current one is kept.</summary>
    public const string FileName = "resultats.schema.json";

    private static readonly JsonArray Statuses = [.. Enum.GetValues<ResultStatus>().Select(s => (JsonNode)ResultStatusText.Of(s))];

    /// <summary>The text of the schema, ending with a line feed.</summary>
    public static string Write()
    {
        var schema = SessionJson.Canonical.ReturnsReport.Options.GetJsonSchemaAsNode(
            typeof(ReturnsReport), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", $"Résultats ({ReturnsReport.CurrentFormat})");
        return schema.ToJsonString(CanonicalJson.Options()) + "\n";
    }

    /// <summary>What may be null is left out of the file instead: it is not required, and is no null where it stands. What has no getter is for templates alone.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(t => t!.GetValue<string>()).First(t => t != "null");
        }

        if (schema["properties"] is JsonObject && context.TypeInfo.Properties.Count > 0)
        {
            schema["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(p => p.Get is not null && !p.IsGetNullable).Select(p => (JsonNode)p.Name)]);
            schema["additionalProperties"] = false;
        }

        if (context.PropertyInfo is { } property && property.DeclaringType == typeof(ReturnsReport) && property.Name == "format")
        {
            schema["enum"] = new JsonArray(ReturnsReport.CurrentFormat);
        }

        if (context.PropertyInfo is { } status && ((status.DeclaringType == typeof(CandidateView) && status.Name == "verdict") || (status.DeclaringType == typeof(ItemView) && status.Name == "statut")))
        {
            schema["enum"] = Statuses.DeepClone();
        }

        return schema;
    }
}
