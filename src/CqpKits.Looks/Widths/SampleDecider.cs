using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Looks.Widths;

/// <summary>Decides for the copy that a document is compiled from, and knows of which other copies the same would have been decided.</summary>
/// <param name="values">The values of that copy.</param>
public sealed class SampleDecider(IReadOnlyList<string> values) : ITextDecider
{
    private readonly List<Func<IReadOnlyList<string>, bool>> decisions = [];

    /// <summary>Whether a text has places for values of copies. In a document without values no character is a token.</summary>
    public bool IsOpen(string? text) => text is not null && values.Count > 0 && ValueToken.StandsIn(text);

    /// <summary>Whether a text of blocks has places for values of copies.</summary>
    public bool IsOpen(IReadOnlyList<Block> blocks) => BlockContent.Leaves(blocks).OfType<TextRun>().Any(run => IsOpen(run.Text));

    /// <summary>Whether for other values all would have been decided as it was.</summary>
    public bool DecidesAlike(IReadOnlyList<string> other) => decisions.TrueForAll(isAlike => isAlike(other));

    /// <inheritdoc/>
    public T Decide<T>(string text, Func<string, T> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return IsOpen(text) ? Decided(set => by(SetText.OneLine(text, set))) : by(text);
    }

    /// <inheritdoc/>
    public T Decide<T>(IReadOnlyList<Block> blocks, Func<string, T> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return IsOpen(blocks) ? Decided(set => by(BlockContent.Text(new Settler(set).Rewrite(blocks)))) : by(BlockContent.Text(blocks));
    }

    private T Decided<T>(Func<IReadOnlyList<string>, T> by)
    {
        var decided = by(values);
        decisions.Add(other => EqualityComparer<T>.Default.Equals(by(other), decided));
        return decided;
    }
}
