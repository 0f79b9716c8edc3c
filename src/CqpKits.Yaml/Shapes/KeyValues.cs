using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>The values that were read of one mapping, by key.</summary>
/// <param name="position">Position of the mapping.</param>
/// <param name="needs">Hint for a missing key, a French sentence, or null for the usual hint.</param>
public sealed class KeyValues(SourcePosition position, string? needs)
{
    private readonly Dictionary<Key, object?> _values = [];
    private readonly Dictionary<Key, SourcePosition> _places = [];

    /// <summary>Position of the mapping.</summary>
    public SourcePosition Position => position;

    internal string? Needs => needs;

    internal bool Has(Key key) => _values.ContainsKey(key);

    internal void Set<T>(Key<T> key, T value, SourcePosition place) => (_values[key], _places[key]) = (value, place);

    /// <summary>The position of the value of a key; the position of the mapping when the key has no value.</summary>
    public SourcePosition PlaceOf(Key key) => _places.GetValueOrDefault(key, position);

    /// <summary>The value of a required key or of a list; the fallback of the key when there is none.</summary>
    public T Get<T>(Key<T> key) => _values.TryGetValue(key, out var value) ? (T)value! : key.Fallback!;

    /// <summary>The value of an optional key, or null.</summary>
    public T? Find<T>(Key<T> key)
        where T : class => (T?)_values.GetValueOrDefault(key);

    /// <summary>The value of an optional key, or null.</summary>
    public T? FindValue<T>(Key<T> key)
        where T : struct => (T?)_values.GetValueOrDefault(key);
}
