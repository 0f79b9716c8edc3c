using System.Text.Json.Nodes;

namespace CqpKits.Tests.Referentials;

/// <summary>What holds of every JSON Schema made from a shape.</summary>
internal static class SchemaChecks
{
    /// <summary>Asserts that every mapping allows only the keys it has, and that every key says what it is for.</summary>
    public static void IsClosedAndDescribed(string schema)
    {
        var objects = Objects(JsonNode.Parse(schema)!).ToList();
        var mappings = objects.Where(o => o["type"] is JsonValue type && type.ToString() == "object").ToList();
        Assert.NotEmpty(mappings);
        Assert.All(mappings, o => Assert.True(o["propertyNames"] is not null || !o["additionalProperties"]!.GetValue<bool>()));
        Assert.All(
            objects.Select(o => o["properties"]).OfType<JsonObject>().SelectMany(p => p),
            property => Assert.True(property.Value!["description"]?.ToString().Length > 0, property.Key));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(o),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };
}
