using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A key that a mapping may have.</summary>
public abstract class Key(string name, string description)
{
    /// <summary>The key as written in the file.</summary>
    public string Name => name;

    /// <summary>What the key is for, in French; the author's editor shows it.</summary>
    public string Description => description;

    /// <summary>True when the mapping must have this key.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The shape of its value.</summary>
    public abstract Shape Shape { get; }

    /// <summary>Where it has an effect; null for wherever its mapping stands.</summary>
    public KeyEffect? Effect { get; init; }

    /// <summary>A new JSON Schema node for its value, with the description; it admits null when <paramref name="mayBeEmpty"/>.</summary>
    internal JsonObject Schema(KnownWords known, bool mayBeEmpty)
    {
        var schema = mayBeEmpty ? SchemaNodes.OrNothing(Shape.Schema(known)) : Shape.Schema(known);
        schema["description"] = description;
        return schema;
    }

    /// <summary>Reads the value into <paramref name="values"/>; false when the key is required, has no readable value and has no fallback.</summary>
    internal abstract bool Read(YamlEntry? entry, ReadingLog log, KeyValues values);

    /// <summary>A required key: when it is missing or its value cannot be read, the mapping gives no value.</summary>
    public static Key<T> Required<T>(string name, Shape<T> shape, string description) =>
        new(name, shape, description) { IsRequired = true };

    /// <summary>A required text. When it is missing, that is reported and the item is kept with an empty text, so that its code stays known.</summary>
    public static Key<string> RequiredText(string name, string description) =>
        new(name, TextShape.Filled, description) { IsRequired = true, Fallback = "", HasFallback = true };

    /// <summary>A key that may be left out.</summary>
    public static Key<T> Optional<T>(string name, Shape<T> shape, string description) =>
        new(name, shape, description) { IsRequired = false };

    /// <summary>A text that may be left out.</summary>
    public static Key<string> OptionalText(string name, string description) => Optional(name, TextShape.Filled, description);

    /// <summary>A list that may be left out; it is then empty.</summary>
    public static Key<IReadOnlyList<T>> List<T>(string name, Shape<T> item, string description) =>
        new(name, new ListShape<T>(item), description) { IsRequired = false, Fallback = [] };

    /// <summary>A list that may be left out, whose only item may be written alone.</summary>
    public static Key<IReadOnlyList<T>> OneOrMore<T>(string name, Shape<T> item, string description) =>
        new(name, new ListShape<T>(item) { MayBeOne = true }, description) { IsRequired = false, Fallback = [] };
}

/// <summary>A key whose value is read to a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Key<T>(string name, Shape<T> shape, string description) : Key(name, description)
{
    /// <inheritdoc />
    public override Shape Shape => shape;

    /// <summary>The shape of its value, typed.</summary>
    public Shape<T> ValueShape => shape;

    /// <summary>The value used when the key has none.</summary>
    public T? Fallback { get; init; }

    /// <summary>True when a required key without a readable value takes <see cref="Fallback"/>, after the fault was reported.</summary>
    public bool HasFallback { get; init; }

    /// <summary>The same key, which is refused where it has no effect.</summary>
    public Key<T> Only(KeyEffect effect) => new(Name, shape, Description) { IsRequired = IsRequired, Fallback = Fallback, HasFallback = HasFallback, Effect = effect };

    internal override bool Read(YamlEntry? entry, ReadingLog log, KeyValues values)
    {
        if (entry is null)
        {
            if (IsRequired)
            {
                log.Report(ShapeMessages.MissingKey(values.Position, Name, values.Needs));
            }
        }
        else if (entry.Value is YamlScalar { IsEmpty: true })
        {
            log.Report(ShapeMessages.EmptyKey(entry.Key));
            log.Lose(mayHaveGivenCodes: Shape is IListShape && Shape.GivesCodes);
        }
        else if (shape.TryRead(entry.Value, log, out var value))
        {
            log.Place(values.Position, Name, entry.Value.Position);
            values.Set(this, value, entry.Value.Position);
            return true;
        }
        else
        {
            log.Lose(mayHaveGivenCodes: false);
        }

        return !IsRequired || HasFallback;
    }
}
