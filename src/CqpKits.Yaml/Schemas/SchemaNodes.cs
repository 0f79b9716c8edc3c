using System.Globalization;
using System.Text.Json.Nodes;

namespace CqpKits.Yaml.Schemas;

/// <summary>
/// The pieces of the JSON Schema. Editors give an unquoted <c>1.10</c> or <c>2009</c> the type number before they compare:
/// where we read text, the schema therefore admits numbers too.
/// </summary>
public static class SchemaNodes
{
    /// <summary>A text, or a number that an editor made of one; the pattern holds for texts.</summary>
    public static JsonObject Text(string? pattern = null)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number") };
        if (pattern is not null)
        {
            schema["pattern"] = pattern.Replace(@"\z", "$", StringComparison.Ordinal);
        }

        return schema;
    }

    /// <summary>A number, or a text that matches the pattern: a decimal comma makes a text of it.</summary>
    public static JsonObject Number(string pattern) => Text(pattern);

    /// <summary>A number within bounds; a text with a decimal comma is held to the pattern alone.</summary>
    public static JsonObject Number(string pattern, decimal least, decimal most)
    {
        var schema = Text(pattern);
        schema["minimum"] = least;
        schema["maximum"] = most;
        return schema;
    }

    /// <summary>A whole number from 1.</summary>
    public static JsonObject Count() => new() { ["type"] = "integer", ["minimum"] = 1 };

    /// <summary>Yes or no.</summary>
    public static JsonObject YesNo() => new() { ["enum"] = new JsonArray(true, false, "oui", "non") };

    /// <summary>One of these words.</summary>
    public static JsonObject Words(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(w => JsonValue.Create(w))]) };

    /// <summary>One of these codes; any text as long as there are none.</summary>
    public static JsonObject Code(IEnumerable<string> codes)
    {
        var known = codes.Where(c => c.Length > 0).Distinct().ToList();
        return known.Count == 0 ? Text() : new JsonObject { ["enum"] = new JsonArray([.. known.SelectMany(AsEditorsReadIt)]) };
    }

    /// <summary>A list of such items.</summary>
    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>Any of these.</summary>
    public static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    /// <summary>Such a value, or a key left without one.</summary>
    public static JsonObject OrNothing(JsonObject schema)
    {
        var types = schema["type"] switch
        {
            JsonArray several => several.Select(t => t!.DeepClone()),
            { } one => [one.DeepClone()],
            null => null,
        };
        if (types is null)
        {
            return AnyOf(schema, new JsonObject { ["type"] = "null" });
        }

        schema["type"] = new JsonArray([.. types, "null"]);
        return schema;
    }

    /// <summary>A mapping with these properties and no others.</summary>
    public static JsonObject Mapping(string description, JsonObject properties, IEnumerable<string> required)
    {
        var mapping = new JsonObject { ["type"] = "object", ["description"] = description, ["properties"] = properties };
        var names = required.Select(name => (JsonNode)name).ToArray();
        if (names.Length > 0)
        {
            mapping["required"] = new JsonArray(names);
        }

        mapping["additionalProperties"] = false;
        return mapping;
    }

    /// <summary>A mapping whose keys are not fixed.</summary>
    public static JsonObject Table(JsonObject names, JsonObject values) =>
        new() { ["type"] = "object", ["propertyNames"] = names, ["additionalProperties"] = values };

    private static IEnumerable<JsonNode> AsEditorsReadIt(string code)
    {
        yield return JsonValue.Create(code);
        if (decimal.TryParse(code, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            yield return JsonValue.Create(number);
        }
    }
}
