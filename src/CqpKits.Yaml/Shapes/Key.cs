using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A key of a mapping.</summary>
public abstract class Key(string name, string description)
{
    /// <summary>As written in the file.</summary>
    public string Name => name;

    /// <summary>What it is for, French: shown by the author's editor.</summary>
    public string Description => description;

    /// <summary>Whether the mapping is not whole without it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>What its value must look like.</summary>
    public abstract Shape Shape { get; }

    /// <summary>A fresh JSON Schema of its value, with the description.</summary>
    internal JsonObject Schema(KnownWords known, bool mayBeEmpty)
    {
        var schema = mayBeEmpty ? SchemaNodes.OrNothing(Shape.Schema(known)) : Shape.Schema(known);
        schema["description"] = description;
        return schema;
    }

    /// <summary>Reads the value into <paramref name="values"/>; false when the mapping cannot do without it.</summary>
    internal abstract bool Read(YamlEntry? entry, ReadingLog log, KeyValues values);

    /// <summary>A key that must be there: without it, or with a value that cannot be read, the mapping gives no value.</summary>
    public static Key<T> Required<T>(string name, Shape<T> shape, string description) =>
        new(name, shape, description) { IsRequired = true };

    /// <summary>A text that must be there; when it is not, that is reported and the item is kept with an empty one, so that its code stays known.</summary>
    public static Key<string> RequiredText(string name, string description) =>
        new(name, TextShape.Filled, description) { IsRequired = true, Fallback = "", HasFallback = true };

    /// <summary>A key that may be left out.</summary>
    public static Key<T> Optional<T>(string name, Shape<T> shape, string description) =>
        new(name, shape, description) { IsRequired = false };

    /// <summary>A text that may be left out.</summary>
    public static Key<string> OptionalText(string name, string description) => Optional(name, TextShape.Filled, description);

    /// <summary>A list that may be left out: then it is empty.</summary>
    public static Key<IReadOnlyList<T>> List<T>(string name, Shape<T> item, string description) =>
        new(name, new ListShape<T>(item), description) { IsRequired = false, Fallback = [] };
}

/// <summary>A key whose value has a type.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Key<T>(string name, Shape<T> shape, string description) : Key(name, description)
{
    /// <inheritdoc />
    public override Shape Shape => shape;

    /// <summary><see cref="Shape"/>, with its type.</summary>
    public Shape<T> ValueShape => shape;

    /// <summary>The value when there is none.</summary>
    public T? Fallback { get; init; }

    /// <summary>Whether a required key that is missing may be replaced by <see cref="Fallback"/> once that was reported.</summary>
    public bool HasFallback { get; init; }

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
