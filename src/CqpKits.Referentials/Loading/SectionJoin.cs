using CqpKits.Diagnostics;
using CqpKits.Referentials.Shapes;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Loading;

/// <summary>Joins the sections of several files: lists are concatenated; a section that is not a list may be written only once.</summary>
internal sealed class SectionJoin(ReadingLog log)
{
    private readonly Dictionary<string, YamlEntry> _sections = [];

    /// <summary>True when a file has the section « certification ».</summary>
    public bool HasIdentity => _sections.ContainsKey(CertificationShape.Identity.Name);

    /// <summary>Adds the sections of one file; returns its entry « fichiers », or null.</summary>
    public YamlEntry? Add(YamlNode root)
    {
        if (root is not YamlMapping mapping)
        {
            log.Report(ShapeMessages.WrongKindOfValue(root, "un ensemble de sections (domaines:, missions:, …)"));
            log.Lose(mayHaveGivenCodes: true);
            return null;
        }

        var entries = KnownKeys.Of(mapping, CertificationShape.Shape.Keys, log);
        foreach (var key in CertificationShape.Shape.Keys)
        {
            if (entries.GetValueOrDefault(key.Name) is { } entry)
            {
                Add(key, entry);
            }
        }

        return entries.GetValueOrDefault(CertificationShape.Files.Name);
    }

    /// <summary>All sections as one mapping, as if they were in a single file.</summary>
    public YamlMapping Joined(SourcePosition position) => new(position, [.. _sections.Values]);

    /// <summary>
    /// Adds an entry under the correct name of its key, which may be misspelt in the file. A value of the wrong kind is kept when it is the only
    /// one; reading it reports it.
    /// </summary>
    private void Add(Key key, YamlEntry entry)
    {
        var own = entry with { Key = entry.Key with { Text = key.Name } };
        if (_sections.TryAdd(key.Name, own))
        {
            return;
        }

        var first = _sections[key.Name];
        if (key.Shape is not IListShape)
        {
            log.Report(LoadingMessages.SectionTwice(entry.Key, first.Key.Position));
        }
        else if (entry.Value is YamlSequence more && first.Value is YamlSequence list)
        {
            _sections[key.Name] = first with { Value = list with { Items = [.. list.Items, .. more.Items] } };
        }
        else if (first.Value is YamlSequence)
        {
            Refuse(key, entry);
        }
        else
        {
            Refuse(key, first);
            _sections[key.Name] = own;
        }
    }

    private void Refuse(Key key, YamlEntry entry)
    {
        log.Report(entry.Value is YamlScalar { IsEmpty: true }
            ? ShapeMessages.EmptyKey(entry.Key)
            : ShapeMessages.NotAList(entry.Value));
        log.Lose(key.Shape.GivesCodes);
    }
}
