using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Widths;

/// <summary>Decides something about the look by how a text comes out. What was decided by values of a copy is noted, since another may need another decision.</summary>
public interface ITextDecider
{
    /// <summary>Decides by a text that is printed on one line.</summary>
    /// <typeparam name="T">What is decided.</typeparam>
    T Decide<T>(string text, Func<string, T> by);

    /// <summary>Decides by the text of blocks.</summary>
    /// <typeparam name="T">What is decided.</typeparam>
    T Decide<T>(IReadOnlyList<Block> blocks, Func<string, T> by);
}
