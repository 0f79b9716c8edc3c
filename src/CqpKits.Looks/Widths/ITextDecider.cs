using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Widths;

/// <summary>
/// Decides something about the look by how a text comes out. A writer that stamps copies notes what was decided by values of a copy, since another may need another
/// decision; one that lays out each copy just looks at the text.
/// </summary>
public interface ITextDecider
{
    /// <summary>Decides by a text that is printed on one line.</summary>
    /// <typeparam name="T">What is decided.</typeparam>
    T Decide<T>(string text, Func<string, T> by);

    /// <summary>Decides by the text of blocks.</summary>
    /// <typeparam name="T">What is decided.</typeparam>
    T Decide<T>(IReadOnlyList<Block> blocks, Func<string, T> by);
}

/// <summary>Decides about a copy whose values are set in its texts (<c>DocumentCopy.Settled</c>).</summary>
public sealed class SettledTexts : ITextDecider
{
    /// <summary>The decider.</summary>
    public static SettledTexts Decider { get; } = new();

    /// <inheritdoc/>
    public T Decide<T>(string text, Func<string, T> by) => by(text);

    /// <inheritdoc/>
    public T Decide<T>(IReadOnlyList<Block> blocks, Func<string, T> by) => by(BlockContent.Text(blocks));
}
