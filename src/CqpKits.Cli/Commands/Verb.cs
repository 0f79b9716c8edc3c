using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Cli.Commands;

/// <summary>A command that does something: one use case, and how its outcome is shown.</summary>
internal sealed class Verb : Command
{
    private readonly Func<Invocation, CommandAnswer> answer;

    /// <summary>A verb with what may be typed behind it.</summary>
    /// <param name="name">English word.</param>
    /// <param name="description">French; the first line stands in the list of commands.</param>
    /// <param name="answer">Calls the use case.</param>
    /// <param name="words">Arguments and options, in the order of help.</param>
    public Verb(string name, string description, Func<Invocation, CommandAnswer> answer, params IEnumerable<Symbol> words)
        : base(name, description)
    {
        this.answer = answer;
        foreach (var word in words)
        {
            Take(word);
        }
    }

    /// <summary>The workspace to work in: the nearest folder upwards; null when there is none.</summary>
    public Func<ParseResult, Terminal, DiskWorkspace?> FindWorkspace { get; init; } = (_, terminal) => DiskWorkspace.Find(terminal.Folder);

    /// <summary>Runs, shows the outcome, and gives the exit code.</summary>
    public int Run(ParseResult parsed, Terminal terminal)
    {
        var given = FindWorkspace(parsed, terminal) is { } workspace
            ? answer(new Invocation(parsed, terminal, workspace))
            : CommandAnswer.Fault(WorkspaceMessages.None(terminal.Folder));
        given.Show(parsed, terminal);
        return given.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Faults : ExitCodes.Done;
    }

    private void Take(Symbol word)
    {
        if (word is Argument argument)
        {
            Add(argument);
        }
        else
        {
            Add((Option)word);
        }
    }
}
