using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>Tells the keys of a mapping that are known from those that are not.</summary>
public static class KnownKeys
{
    /// <summary>
    /// The entries under known keys. An unknown key is reported; when it is near a known one that is not there, its value is read as that one's,
    /// so that a misspelt list does not make every code in it look unknown.
    /// </summary>
    public static IReadOnlyDictionary<string, YamlEntry> Of(YamlMapping mapping, IReadOnlyList<Key> keys, ReadingLog log)
    {
        var names = keys.Select(k => k.Name).ToList();
        var known = mapping.Entries.Where(e => names.Contains(e.Key.Text)).ToDictionary(e => e.Key.Text);
        foreach (var entry in mapping.Entries.Where(e => !names.Contains(e.Key.Text)))
        {
            log.Report(ShapeMessages.UnknownKey(entry.Key, names));
            if (Spelling.Nearest(entry.Key.Text, names) is { } near)
            {
                known.TryAdd(near, entry);
            }
            else if (entry.Value is not YamlScalar)
            {
                log.Lose(mayHaveGivenCodes: keys.Any(k => k.Shape is IListShape && k.Shape.GivesCodes));
            }
        }

        return known;
    }

    /// <summary>Whether a mapping has a key, perhaps misspelt, among those that are known.</summary>
    public static bool Has(YamlMapping mapping, Key key, IReadOnlyList<Key> keys)
    {
        var names = keys.Select(k => k.Name).ToList();
        return mapping[key.Name] is not null
            || mapping.Entries.Any(e => !names.Contains(e.Key.Text) && Spelling.Nearest(e.Key.Text, names) == key.Name);
    }
}
