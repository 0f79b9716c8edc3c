using System.CommandLine;
using CqpKits.Cli.Usage;
using CqpKits.Workspaces.Files;

namespace CqpKits.Cli.Commands;

/// <summary>A verb as it was typed, with the workspace that it works in.</summary>
internal sealed record Invocation(ParseResult Parsed, Terminal Terminal, DiskWorkspace Workspace)
{
    /// <summary>Whether errors are all that is said.</summary>
    public bool Quiet => Parsed.GetValue(Everywhere.Quiet);

    /// <summary>Whether each file written has its line.</summary>
    public bool Verbose => Parsed.GetValue(Everywhere.Verbose);

    /// <summary>What an argument was given.</summary>
    public T Value<T>(Argument<T> argument) => Parsed.GetValue(argument)!;

    /// <summary>What an option was given, or its default.</summary>
    public T? Value<T>(Option<T> option) => Parsed.GetValue(option);

    /// <summary>The workspace path of a file that an option names, or null where it names none.</summary>
    public string? PathOf(Option<string?> option) => Value(option) is { } given ? PathOf(given) : null;

    /// <summary>The workspace paths of files that an option names.</summary>
    public IReadOnlyList<string> PathsOf(Option<string[]> option) => [.. (Value(option) ?? []).Select(PathOf)];

    /// <summary>The workspace paths of files and folders.</summary>
    public IReadOnlyList<string> PathsOf(Argument<string[]> argument) => [.. Value(argument).Select(PathOf)];

    /// <summary>The workspace path of what a person typed.</summary>
    public string PathOf(string given) => Workspace.PathOf(given, Terminal.Folder);
}
