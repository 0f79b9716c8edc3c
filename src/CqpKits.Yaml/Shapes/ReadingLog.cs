using System.Globalization;
using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>What reading the files gives beside the model: diagnostics, the notes of shapes, and the positions of values.</summary>
public sealed class ReadingLog
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<object> _notes = [];
    private readonly Dictionary<(SourcePosition Item, string Key), SourcePosition> _places = [];

    /// <summary>The diagnostics, in the order in which they were reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>True when an unreadable part may define codes; a code that seems unknown may be defined there.</summary>
    public bool CodesMayBeMissing { get; private set; }

    /// <summary>True when an unreadable part was left out of the model; checks for missing items would then be wrong.</summary>
    public bool ItemsMayBeMissing { get; private set; }

    /// <summary>Adds diagnostics.</summary>
    public void Report(params IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>Keeps what a shape notes beside the value it reads, for example a code that is defined.</summary>
    public void Note(object note) => _notes.Add(note);

    /// <summary>The notes of one type, in the order of the files.</summary>
    public IEnumerable<T> Notes<T>() => _notes.OfType<T>();

    internal void Place(SourcePosition item, string key, SourcePosition value) => _places[(item, key)] = value;

    /// <summary>The name under which the position of a list item is kept, <c>[0]</c> for the first; no key of a mapping has this form.</summary>
    public static string ItemKey(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>The position of the value of a key; the position of the item when no value was read for that key.</summary>
    public SourcePosition PlaceOf(SourcePosition item, string key) => _places.GetValueOrDefault((item, key), item);

    /// <summary>True when the item has a value for the key and it could be read.</summary>
    public bool IsPlaced(SourcePosition item, string key) => _places.ContainsKey((item, key));

    /// <summary>Records that a part could not be read, and whether it may have defined codes.</summary>
    public void Lose(bool mayHaveGivenCodes)
    {
        ItemsMayBeMissing = true;
        CodesMayBeMissing |= mayHaveGivenCodes;
    }
}
