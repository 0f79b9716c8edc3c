using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A mapping whose keys are codes, each with a value: <c>{ tuteur: 70, jury: 60 }</c>.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <param name="key">What a key may be.</param>
/// <param name="value">What a value may be.</param>
/// <param name="expected">What is expected, French, with article.</param>
public sealed class TableShape<T>(Shape<string> key, Shape<T> value, string expected) : Shape<IReadOnlyDictionary<string, T>>
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Table(key.Schema(known), value.Schema(known));

    /// <inheritdoc />
    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> read)
    {
        read = null;
        if (node is not YamlMapping mapping)
        {
            log.Report(ShapeMessages.WrongKindOfValue(node, expected));
            log.Lose(mayHaveGivenCodes: false);
            return false;
        }

        var table = new Dictionary<string, T>();
        foreach (var entry in mapping.Entries)
        {
            if (key.TryRead(entry.Key, log, out var code) & TryReadValue(entry, log, out var item))
            {
                table[code!] = item!;
            }
        }

        read = table;
        return true;
    }

    private bool TryReadValue(YamlEntry entry, ReadingLog log, [MaybeNullWhen(false)] out T item)
    {
        if (entry.Value is not YamlScalar { IsEmpty: true })
        {
            return value.TryRead(entry.Value, log, out item);
        }

        log.Report(ShapeMessages.EmptyKey(entry.Key));
        item = default;
        return false;
    }
}
