using CqpKits.Authoring.Rendering;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Composition;

/// <summary>
/// The values of one document: those of its rendered text, with their indices, then those that composing adds. Says which of them keep a place in the document, and which
/// have become part of it.
/// </summary>
internal sealed class CompositionValues(ValueTable rendered)
{
    private readonly List<string> added = [];
    private readonly HashSet<int> structural = [];
    private readonly Dictionary<string, int> fields = new(StringComparer.Ordinal);

    /// <summary>All values, by the index in their tokens.</summary>
    public IReadOnlyList<string> All => [.. rendered.All, .. added];

    /// <summary>Index of what stands at the head of the pages; -1 where the template says it.</summary>
    public int Head { get; private set; } = -1;

    /// <summary>Index of what is written into each field beforehand, by its id.</summary>
    public IReadOnlyDictionary<string, int> Fields => fields;

    /// <summary>Whether another copy may have another value of the rendered text without another document.</summary>
    public bool IsFree(int index) => rendered.Varies(index) && !structural.Contains(index);

    /// <summary>A text of the template with its values: those that vary keep their places, unless they have made something of the document.</summary>
    public string Open(ReadOnlySpan<char> text) => ValueToken.Replace(text, i => rendered.Varies(i) ? ValueToken.Of(i) : Literal(rendered.All[i]));

    /// <summary>A text of the template with all its values, unchanged; something of the document is made of them.</summary>
    public string Exact(ReadOnlySpan<char> text) => ValueToken.Replace(text, i =>
    {
        structural.Add(i);
        return rendered.All[i];
    });

    /// <summary>A text from elsewhere, for a text that may have places for values: one with characters of tokens is a value itself.</summary>
    public string Literal(string text) => text.AsSpan().ContainsAny(ValueToken.Reserved) ? ValueToken.Of(Add(text)) : text;

    /// <summary>The place of what stands at the head of the pages.</summary>
    public string RunningHead(string text) => ValueToken.Of(Head = Add(text));

    /// <summary>The place of what is written into a field beforehand.</summary>
    public string OfField(string id, string value) => ValueToken.Of(fields[id] = Add(value));

    /// <summary>Keeps a value that composing adds; its index.</summary>
    private int Add(string value)
    {
        added.Add(value);
        return rendered.All.Count + added.Count - 1;
    }
}
