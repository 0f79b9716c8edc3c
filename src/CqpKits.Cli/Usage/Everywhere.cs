using System.CommandLine;

namespace CqpKits.Cli.Usage;

/// <summary>The options that mean the same with every command.</summary>
internal static class Everywhere
{
    /// <summary>Takes the place of a command: shows what can be typed.</summary>
    public static Option<bool> Help { get; } = new("--help", "-h", "-?", "/?") { Description = "Montre cette aide.", Recursive = true };

    /// <summary>Takes the place of a command: shows the version.</summary>
    public static Option<bool> Version { get; } = new("--version") { Description = "Donne la version du programme.", Recursive = true };

    /// <summary>Errors are all that is said.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "Ne dit que les erreurs.", Recursive = true };

    /// <summary>A line for each file written.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "Nomme aussi chaque fichier écrit.", Recursive = true };

    /// <summary>The options that every command takes.</summary>
    public static IReadOnlyList<Option> Options { get; } = [Help, Version, Quiet, Verbose];

    /// <summary>The result for a program. Every verb declares it but <c>watch</c>, which has no end to give a result at.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Donne le résultat pour un programme, seul sur la sortie standard." };

    /// <summary>Whether a person typed the option, whatever else they typed.</summary>
    public static bool IsGiven(ParseResult parsed, Option<bool> option) => parsed.GetResult(option) is { Implicit: false };
}
