using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Deliberating;

/// <summary>Finds files of decisions that lie where nobody reads them: beside the returned forms, or under a name that is nearly the right one.</summary>
internal static class LooseDeliberations
{
    private static readonly string[] Names = [DeliberationFile.FileName, "deliberation.yml"];

    /// <summary>An error for each: a document signed without these decisions could say the contrary of them.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="given">Paths that were given to be read, of files or folders.</param>
    /// <param name="files">Paths of the returned files.</param>
    /// <param name="read">Path of the deliberation that is read, whether it is there or not; null where none can be.</param>
    public static IReadOnlyList<Diagnostic> In(IWorkspace workspace, IReadOnlyList<string> given, IEnumerable<string> files, string? read) =>
    [
        .. files.SelectMany(file => Folders(file, given)).Concat(WorkspacePaths.FoldersOf(read ?? "").Take(1)).Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Names.Select(name => $"{folder}/{name}"))
            .Where(path => path != read && workspace.Read(path) is not null)
            .Select(path => DeliberationMessages.NotRead(path, read)),
    ];

    /// <summary>The folder of a file, and those around it down to what was given.</summary>
    private static IEnumerable<string> Folders(string file, IReadOnlyList<string> given) => WorkspacePaths.FoldersOf(file)
        .Where((folder, i) => i == 0 || given.Any(g => $"{folder}/".StartsWith(g.TrimEnd('/') + "/", StringComparison.Ordinal)));
}
