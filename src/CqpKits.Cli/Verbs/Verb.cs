using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>What every command does around its use case.</summary>
internal static class Verb
{
    /// <summary>The option by which a program asks for a result, alone on standard output.</summary>
    public const string JsonName = "--json";

    /// <summary>Runs in the workspace of the current folder, prints the diagnostics, and gives the exit code.</summary>
    public static int Run(Surroundings surroundings, Func<DiskWorkspace, IReadOnlyList<Diagnostic>> work)
    {
        var diagnostics = DiskWorkspace.Find(surroundings.Folder) is { } workspace
            ? work(workspace)
            : [WorkspaceMessages.None(surroundings.Folder)];
        return Say(diagnostics, surroundings);
    }

    /// <summary>Prints the diagnostics, and gives the exit code.</summary>
    public static int Say(IReadOnlyList<Diagnostic> diagnostics, Surroundings surroundings)
    {
        foreach (var diagnostic in diagnostics.Where(d => !surroundings.Quiet || d.Severity == Severity.Error))
        {
            surroundings.Error.WriteLine(diagnostic);
        }

        return diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Faults : ExitCodes.Done;
    }

    /// <summary>The workspace path of a file that an option names, or null where it names none.</summary>
    public static string? PathOf(string? given, DiskWorkspace workspace, Surroundings surroundings) => given is null ? null : workspace.PathOf(given, surroundings.Folder);

    /// <summary>The last line of a check: how many errors and warnings.</summary>
    public static string Count(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        return $"{Plural(errors, "erreur")}, {Plural(warnings, "avertissement")}";
    }

    /// <summary>« 0 fichier », « 1 fichier », « 2 fichiers ».</summary>
    public static string Plural(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count > 1 ? "s" : "")}");
}
