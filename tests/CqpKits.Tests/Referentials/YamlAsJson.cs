using System.Globalization;
using System.Text.Json.Nodes;
using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Tests.Referentials;

/// <summary>A YAML file as an editor's schema checker sees it: unquoted numbers and true/false are typed.</summary>
internal static class YamlAsJson
{
    public static string Convert(string yaml) => Node(YamlText.Parse(new SourceFile("f.yaml", yaml)).Value!)!.ToJsonString();

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Node(e.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Node)]),
        YamlScalar { IsQuoted: false } plain => Typed(plain.Text),
        YamlScalar quoted => JsonValue.Create(quoted.Text),
        _ => throw new InvalidOperationException(node.ToString()),
    };

    private static JsonValue? Typed(string text) =>
        text.Length == 0 ? null
        : text is "true" or "false" ? JsonValue.Create(text == "true")
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
}
