using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>The values of one mapping's keys, fetched by the key that describes them.</summary>
/// <param name="position">Where the mapping stands.</param>
/// <param name="needs">What to do when a key is missing, French, or null.</param>
public sealed class KeyValues(SourcePosition position, string? needs)
{
    private readonly Dictionary<Key, object?> _values = [];
    private readonly Dictionary<Key, SourcePosition> _places = [];

    /// <summary>Where the mapping stands.</summary>
    public SourcePosition Position => position;

    internal string? Needs => needs;

    internal bool Has(Key key) => _values.ContainsKey(key);

    internal void Set<T>(Key<T> key, T value, SourcePosition place) => (_values[key], _places[key]) = (value, place);

    /// <summary>Where the value of a key stands; the mapping's own place when it has none.</summary>
    public SourcePosition PlaceOf(Key key) => _places.GetValueOrDefault(key, position);

    /// <summary>The value of a required key or of a list; what the key falls back to when there is none.</summary>
    public T Get<T>(Key<T> key) => _values.TryGetValue(key, out var value) ? (T)value! : key.Fallback!;

    /// <summary>The value of an optional key, or null.</summary>
    public T? Find<T>(Key<T> key)
        where T : class => (T?)_values.GetValueOrDefault(key);

    /// <summary>The value of an optional key, or null.</summary>
    public T? FindValue<T>(Key<T> key)
        where T : struct => (T?)_values.GetValueOrDefault(key);
}
