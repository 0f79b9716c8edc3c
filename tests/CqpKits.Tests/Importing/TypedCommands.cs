using CqpKits.Cli;
using CqpKits.Cli.Commands;

namespace CqpKits.Tests.Importing;

/// <summary>Commands that a person types in a folder, one after the other, counted; each must succeed.</summary>
internal sealed class TypedCommands(string folder)
{
    /// <summary>How many so far.</summary>
    public int Count { get; private set; }

    /// <summary>Types one; gives what is said.</summary>
    public string Type(params string[] words)
    {
        Count++;
        using var said = new StringWriter();
        Assert.True(CommandLine.Run(WordAlone.Typed(words), new Terminal(said, said, folder)) == 0, $"{string.Join(' ', words)}\n{said}");
        return said.ToString();
    }
}
