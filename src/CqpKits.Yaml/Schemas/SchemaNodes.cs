using System.Globalization;
using System.Text.Json.Nodes;

namespace CqpKits.Yaml.Schemas;

/// <summary>
/// Makes the nodes of a JSON Schema. Editors take an unquoted <c>1.10</c> or <c>2009</c> for a number,
/// so where we read text, the schema admits numbers too.
/// </summary>
public static class SchemaNodes
{
    /// <summary>A text, or a number; editors apply the pattern to texts only. <c>\z</c> in the pattern becomes <c>$</c>, which JSON Schema knows.</summary>
    public static JsonObject Text(string? pattern = null)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number") };
        if (pattern is not null)
        {
            schema["pattern"] = pattern.Replace(@"\z", "$", StringComparison.Ordinal);
        }

        return schema;
    }

    /// <summary>A number, or a text that matches the pattern, because editors take « 70,5 » with its comma for a text.</summary>
    public static JsonObject Number(string pattern) => Text(pattern);

    /// <summary>
    /// A number from <paramref name="least"/> to <paramref name="most"/>, or a text that matches the pattern; the bounds do not apply to texts.
    /// </summary>
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

    /// <summary>One of these codes, each also as the number an editor may read it as; any text when there are no codes.</summary>
    public static JsonObject Code(IEnumerable<string> codes)
    {
        var known = codes.Where(c => c.Length > 0).Distinct().ToList();
        return known.Count == 0 ? Text() : new JsonObject { ["enum"] = new JsonArray([.. known.SelectMany(AsEditorsReadIt)]) };
    }

    /// <summary>A list whose items match the schema.</summary>
    public static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>A value that matches at least one of the schemas.</summary>
    public static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    /// <summary>The schema that also admits null: a key without a value. The schema given is changed.</summary>
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

    /// <summary>A mapping with any keys that match <paramref name="names"/>, all values of which match <paramref name="values"/>.</summary>
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
