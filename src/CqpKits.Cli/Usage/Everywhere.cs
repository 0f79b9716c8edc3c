using System.CommandLine;

namespace CqpKits.Cli.Usage;

/// <summary>The options with the same meaning in every command.</summary>
internal static class Everywhere
{
    /// <summary>Shows the help; the command is not run.</summary>
    public static Option<bool> Help { get; } = new("--help", "-h", "-?", "/?") { Description = "Montre cette aide.", Recursive = true };

    /// <summary>Shows the version; the command is not run.</summary>
    public static Option<bool> Version { get; } = new("--version") { Description = "Donne la version du programme.", Recursive = true };

    /// <summary>Prints only errors.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "Ne dit que les erreurs.", Recursive = true };

    /// <summary>Prints a line for each file written, and every answer read.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Dit tout : chaque fichier écrit, chaque réponse lue.", Recursive = true };

    /// <summary>The options that every command takes.</summary>
    public static IReadOnlyList<Option> Options { get; } = [Help, Version, Quiet, Verbose];

    /// <summary>Prints the result as JSON. Every command has it except <c>watch</c>, which does not end with a result.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Donne le résultat pour un programme, seul sur la sortie standard." };

    /// <summary>True when the option was typed.</summary>
    public static bool IsGiven(ParseResult parsed, Option<bool> option) => parsed.GetResult(option) is { Implicit: false };
}
