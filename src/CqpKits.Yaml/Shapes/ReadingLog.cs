using System.Globalization;
using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>What was met while the files were read, beside the model itself: faults, what shapes note, and where keys stand.</summary>
public sealed class ReadingLog
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<object> _notes = [];
    private readonly Dictionary<(SourcePosition Item, string Key), SourcePosition> _places = [];

    /// <summary>Everything that was reported, in that order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>True when something unreadable may have given codes: a code that seems unknown may stand there.</summary>
    public bool CodesMayBeMissing { get; private set; }

    /// <summary>True when something unreadable was left out of the model: nothing can be said of what is lacking.</summary>
    public bool ItemsMayBeMissing { get; private set; }

    /// <summary>Keeps something to tell the author.</summary>
    public void Report(params IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>Keeps what a shape has to say beside the value it reads: a code that is given, for example.</summary>
    public void Note(object note) => _notes.Add(note);

    /// <summary>The notes of one type, in the order of the files.</summary>
    public IEnumerable<T> Notes<T>() => _notes.OfType<T>();

    internal void Place(SourcePosition item, string key, SourcePosition value) => _places[(item, key)] = value;

    /// <summary>The name under which an item of a list is placed: no key of a mapping looks like it.</summary>
    public static string ItemKey(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>Where the value of an item's key stands; the item's own place when it has no such key.</summary>
    public SourcePosition PlaceOf(SourcePosition item, string key) => _places.GetValueOrDefault((item, key), item);

    /// <summary>Whether a key of this item has a value that could be read.</summary>
    public bool IsPlaced(SourcePosition item, string key) => _places.ContainsKey((item, key));

    /// <summary>Notes that something could not be read.</summary>
    public void Lose(bool mayHaveGivenCodes)
    {
        ItemsMayBeMissing = true;
        CodesMayBeMissing |= mayHaveGivenCodes;
    }
}
