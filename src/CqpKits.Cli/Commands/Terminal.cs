namespace CqpKits.Cli.Commands;

/// <summary>What a command is run in.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="Folder">Current folder, absolute.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, string Folder)
{
    /// <summary>Whether messages go to a person's screen: only there is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Waits a moment between two looks of a watch, false to end it; null: a moment of the clock, until Ctrl+C.</summary>
    public Func<bool>? Pause { get; init; }
}
