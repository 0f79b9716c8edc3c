using System.CommandLine;
using System.Text;

namespace CqpKits.Cli.Usage;

/// <summary>Writes the help in French from the descriptions of commands, arguments and options.</summary>
internal static class HelpText
{
    /// <summary>Help of a command, or of all commands of a group.</summary>
    public static string Of(Command command)
    {
        var text = new StringBuilder(command.Subcommands.Count > 0 ? OfGroup(command) : OfOne(command));
        var json = command.Subcommands.Count > 0 ? [JsonOf(CommandWords.Leaves(command))] : Array.Empty<(string, string)>();
        HelpLines.Section(text, "Avec toute commande", Everywhere.Options.Select(Line).Concat(json));
        return text.Append("\nCodes de sortie : 0 fait, 1 des erreurs ont été dites, 2 commande mal écrite, 130 interrompu par Ctrl+C.\n").ToString();
    }

    /// <summary>Help of one command, without the options that every command has.</summary>
    public static string OfOne(Command command)
    {
        var text = new StringBuilder($"Usage : {Usage(command, null)} [options]\n\n");
        HelpLines.Paragraph(text, command.Description!);
        HelpLines.Section(text, "Arguments", command.Arguments.Select(a => (CommandWords.Usage(a), a.Description!)));
        HelpLines.Section(text, "Options", command.Options.Select(Line));
        return text.ToString();
    }

    private static string OfGroup(Command command)
    {
        var text = new StringBuilder();
        HelpLines.Paragraph(text, command.Description!);
        text.Append($"\nUsage : {CommandWords.Called(command)} <commande> [options] ; « {CommandWords.Called(command)} <commande> --help » dit les options d'une commande.\n");
        HelpLines.Section(text, "Commandes", CommandWords.Leaves(command).Select(c => (Usage(c, command), c.Description!.Split('\n')[0])));
        return text.ToString();
    }

    /// <summary>The row for <c>--json</c>, with the names of the commands that do not have it.</summary>
    private static (string Words, string Description) JsonOf(IEnumerable<Command> commands)
    {
        var without = string.Join(", ", commands.Where(c => !c.Options.Contains(Everywhere.Json)).Select(c => c.Name));
        return (Everywhere.Json.Name, without.Length == 0 ? Everywhere.Json.Description! : $"{Everywhere.Json.Description!.TrimEnd('.')} (sauf {without}).");
    }

    private static string Usage(Command command, Command? within)
    {
        var called = CommandWords.Called(command);
        var name = within is null ? called : called[(CommandWords.Called(within).Length + 1)..];
        return string.Join(' ', command.Arguments.Select(CommandWords.Usage).Prepend(name));
    }

    private static (string Words, string Description) Line(Option option) =>
        (string.Join(", ", option.Aliases.Where(a => a != option.Name).Prepend(CommandWords.Usage(option))), option.Description!);
}
