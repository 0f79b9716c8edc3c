namespace CqpKits.Cli.Commands;

/// <summary>The surroundings of a command: its outputs and the current folder.</summary>
/// <param name="Output">Writer for results.</param>
/// <param name="Error">Writer for messages.</param>
/// <param name="Folder">Current folder, absolute.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, string Folder)
{
    /// <summary>True when messages go to a screen, on which progress is shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Asks the person at the terminal; null when nobody is there: input or output goes elsewhere.</summary>
    public IQuestions? Questions { get; init; }

    /// <summary>Asks a long command to end in good order, as Ctrl+C does.</summary>
    public CancellationToken Interruption { get; init; }

    /// <summary>Waits between two checks of a watch and returns false to end it; null to wait by the clock until Ctrl+C.</summary>
    public Func<bool>? Pause { get; init; }
}
