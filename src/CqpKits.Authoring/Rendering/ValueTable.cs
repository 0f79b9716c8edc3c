using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// The values printed by a template, kept out of its text so that they are never parsed as Markdown: the parser sees tokens (<see cref="ValueToken"/>). A value that
/// contains such characters is printed unchanged.
/// </summary>
internal sealed class ValueTable
{
    private readonly List<string> values = [];
    private readonly List<bool> varying = [];

    /// <summary>A text of a template in which an ellipsis stands for each value, to be shown to its author.</summary>
    public static string WithoutTokens(string text) => ValueToken.Replace(text, _ => "…");

    /// <summary>The values, by index.</summary>
    public IReadOnlyList<string> All => values;

    /// <summary>Whether a value may differ from copy to copy.</summary>
    public bool Varies(int index) => varying[index];

    /// <summary>Keeps a value and returns its token.</summary>
    public string Keep(string value, bool varies)
    {
        values.Add(value);
        varying.Add(varies);
        return ValueToken.Of(values.Count - 1);
    }
}
