using System.CommandLine;
using CqpKits.Cli.Usage;
using CqpKits.Workspaces.Files;

namespace CqpKits.Cli.Commands;

/// <summary>A call of a command: the parsed arguments, the terminal and the workspace.</summary>
internal sealed record Invocation(ParseResult Parsed, Terminal Terminal, DiskWorkspace Workspace)
{
    /// <summary>True when only errors are printed.</summary>
    public bool Quiet => Parsed.GetValue(Everywhere.Quiet);

    /// <summary>True when each file written is printed on a line.</summary>
    public bool Verbose => Parsed.GetValue(Everywhere.Verbose);

    /// <summary>The value of an argument.</summary>
    public T Value<T>(Argument<T> argument) => Parsed.GetValue(argument)!;

    /// <summary>The value of an option, or its default.</summary>
    public T? Value<T>(Option<T> option) => Parsed.GetValue(option);

    /// <summary>The workspace path of the file given to an option, or null.</summary>
    public string? PathOf(Option<string?> option) => Value(option) is { } given ? PathOf(given) : null;

    /// <summary>The workspace paths of the files given to an option.</summary>
    public IReadOnlyList<string> PathsOf(Option<string[]> option) => [.. (Value(option) ?? []).Select(PathOf)];

    /// <summary>The workspace paths of the files and folders given to an argument.</summary>
    public IReadOnlyList<string> PathsOf(Argument<string[]> argument) => [.. Value(argument).Select(PathOf)];

    /// <summary>The workspace path of a path typed by a person in the current folder.</summary>
    public string PathOf(string given) => Workspace.PathOf(given, Terminal.Folder);
}
