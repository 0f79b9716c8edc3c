using System.CommandLine;

namespace CqpKits.Cli.Usage;

/// <summary>How commands, arguments and options are written.</summary>
internal static class CommandWords
{
    /// <summary>« cqpkits rules test ».</summary>
    public static string Called(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Called(parent)} {command.Name}" : command.Name;

    /// <summary>The commands that do something, below one that groups them.</summary>
    public static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.SelectMany(c => c.Subcommands.Count > 0 ? Leaves(c) : [c]);

    /// <summary>Every option and command that may follow.</summary>
    public static IReadOnlyCollection<string> Of(Command command) =>
        [.. command.Subcommands.Select(c => c.Name), .. command.Options.Concat(Everywhere.Options).SelectMany(o => o.Aliases.Prepend(o.Name)).Distinct()];

    /// <summary>« &lt;certification&gt; », « [certification] », « &lt;chemin&gt;… ».</summary>
    public static string Usage(Argument argument)
    {
        var name = argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>" : $"[{argument.Name}]";
        return argument.Arity.MaximumNumberOfValues > 1 ? name + "…" : name;
    }

    /// <summary>« --out &lt;dossier&gt; », « --blank ».</summary>
    public static string Usage(Option option) => option.HelpName is { } value ? $"{option.Name} <{value}>" : option.Name;

    /// <summary>Where the rest is said.</summary>
    public static string SeeHelp(Command command) => $"voir « {Called(command)} --help ».";
}
