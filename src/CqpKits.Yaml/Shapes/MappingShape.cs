using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A mapping: the keys it may have, and what is made of their values.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="name">What the mapping describes, French, with article.</param>
/// <param name="keys">The keys, in the order in which they are shown.</param>
/// <param name="make">Makes the value; called only when every required key has a value or a fallback.</param>
public sealed class MappingShape<T>(string name, IReadOnlyList<Key> keys, Func<KeyValues, T> make) : Shape<T>
{
    /// <inheritdoc />
    public override bool GivesCodes => keys.Any(k => k.Shape.GivesCodes);

    /// <summary>The keys, in the order in which they are shown.</summary>
    public IReadOnlyList<Key> Keys => keys;

    /// <summary>True when an optional key without a value counts as absent; otherwise it is reported.</summary>
    public bool MayLeaveEmpty { get; init; }

    /// <summary>
    /// True when an unknown key or an unreadable value leaves the whole mapping without a value, so that a decision of a person is never applied in
    /// part.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>Hint for a missing key, a French sentence; null for the usual hint.</summary>
    public string? Needs { get; init; }

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Mapping(
        name,
        new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, key.Schema(known, MayLeaveEmpty && !key.IsRequired)))),
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
        var values = new KeyValues(mapping.Position, Needs);
        var isComplete = !IsStrict || mapping.Entries.All(e => keys.Any(k => k.Name == e.Key.Text));
        foreach (var key in keys)
        {
            var entry = EntryOf(key, entries);
            isComplete &= key.Read(entry, log, values) && (!IsStrict || entry is null || values.Has(key));
        }

        if (!isComplete)
        {
            return false;
        }

        ReportIdle(mapping, values, entries, log);
        value = make(values);
        return true;
    }

    /// <summary>Keys without effect; not reported while a word that they may depend on cannot be read.</summary>
    private void ReportIdle(YamlMapping mapping, KeyValues values, IReadOnlyDictionary<string, YamlEntry> entries, ReadingLog log)
    {
        if (keys.Any(key => entries.ContainsKey(key.Name) && !values.Has(key)))
        {
            return;
        }

        foreach (var key in keys.Where(key => values.Has(key) && key.Effect?.Acts(mapping) == false))
        {
            log.Report(ShapeMessages.KeyWithoutEffect(entries[key.Name].Key, key.Effect!.GoesWith));
        }
    }

    private YamlEntry? EntryOf(Key key, IReadOnlyDictionary<string, YamlEntry> entries)
    {
        var entry = entries.GetValueOrDefault(key.Name);
        var isLeftEmpty = MayLeaveEmpty && !key.IsRequired && entry?.Value is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Text);
        return isLeftEmpty ? null : entry;
    }
}
