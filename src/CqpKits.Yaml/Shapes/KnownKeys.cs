using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>Separates the known keys of a mapping from the unknown ones.</summary>
public static class KnownKeys
{
    /// <summary>
    /// The entries by known key. An unknown key is reported; when it resembles a known key that the mapping lacks, it counts as that key,
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

    /// <summary>True when the mapping has the key, or an unknown key whose nearest known spelling it is.</summary>
    public static bool Has(YamlMapping mapping, Key key, IReadOnlyList<Key> keys)
    {
        var names = keys.Select(k => k.Name).ToList();
        return mapping[key.Name] is not null
            || mapping.Entries.Any(e => !names.Contains(e.Key.Text) && Spelling.Nearest(e.Key.Text, names) == key.Name);
    }
}
