using System.CommandLine;
using CqpKits.Workspaces.Files;

namespace CqpKits.Cli.Commands;

/// <summary>A command that calls one use case and shows its result.</summary>
internal sealed class Verb : Command
{
    private readonly Func<Invocation, CommandAnswer> answer;

    /// <summary>A command with its arguments and options.</summary>
    /// <param name="name">Name, an English word.</param>
    /// <param name="description">Description in French; its first line is shown in the list of commands.</param>
    /// <param name="answer">Calls the use case and gives the answer.</param>
    /// <param name="words">Arguments and options, in the order of the help.</param>
    public Verb(string name, string description, Func<Invocation, CommandAnswer> answer, params IEnumerable<Symbol> words)
        : base(name, description)
    {
        this.answer = answer;
        foreach (var word in words)
        {
            Take(word);
        }
    }

    /// <summary>Finds the workspace, by default from the current folder upwards; null when there is none.</summary>
    public Func<ParseResult, Terminal, DiskWorkspace?> FindWorkspace { get; init; } = (_, terminal) => DiskWorkspace.Find(terminal.Folder);

    /// <summary>Runs the command, shows its answer and returns the exit code.</summary>
    public int Run(ParseResult parsed, Terminal terminal)
    {
        var given = FindWorkspace(parsed, terminal) is { } workspace
            ? answer(new Invocation(parsed, terminal, workspace))
            : CommandAnswer.Fault(WorkspaceMessages.None(terminal.Folder));
        given.Show(parsed, terminal);
        return ExitCodes.After(given.Diagnostics);
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
