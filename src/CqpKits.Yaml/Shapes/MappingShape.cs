using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A mapping: the keys it may have, and what is made of their values.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="name">What one is, French, with article.</param>
/// <param name="keys">The keys, in the order in which they are shown.</param>
/// <param name="make">Makes the value; called only when no key it needs is missing.</param>
public sealed class MappingShape<T>(string name, IReadOnlyList<Key> keys, Func<KeyValues, T> make) : Shape<T>
{
    /// <inheritdoc />
    public override bool GivesCodes => keys.Any(k => k.Shape.GivesCodes);

    /// <summary>The keys.</summary>
    public IReadOnlyList<Key> Keys => keys;

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Mapping(
        name,
        new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, key.Schema(known)))),
        keys.Where(key => key.IsRequired).Select(key => key.Name));

    /// <inheritdoc />
    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            log.Report(ShapeMessages.WrongKindOfValue(node, $"{name}, écrit avec ses clés"));
            log.Lose(GivesCodes);
            return false;
        }

        var entries = KnownKeys.Of(mapping, keys, log);
        var values = new KeyValues(mapping.Position);
        var isComplete = true;
        foreach (var key in keys)
        {
            isComplete &= key.Read(entries.GetValueOrDefault(key.Name), log, values);
        }

        if (!isComplete)
        {
            return false;
        }

        value = make(values);
        return true;
    }
}
