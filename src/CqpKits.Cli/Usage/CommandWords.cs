using System.CommandLine;

namespace CqpKits.Cli.Usage;

/// <summary>Writes the names of commands, arguments and options for help and messages.</summary>
internal static class CommandWords
{
    /// <summary>« cqpkits rules test ».</summary>
    public static string Called(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Called(parent)} {command.Name}" : command.Name;

    /// <summary>The commands below a group that are not groups themselves.</summary>
    public static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.SelectMany(c => c.Subcommands.Count > 0 ? Leaves(c) : [c]);

    /// <summary>The names and aliases of all options and subcommands of a command.</summary>
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

    /// <summary>« voir « cqpkits build --help ». »</summary>
    public static string SeeHelp(Command command) => $"voir « {Called(command)} --help ».";
}
