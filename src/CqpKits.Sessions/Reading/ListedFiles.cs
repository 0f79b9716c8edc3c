using CqpKits.Diagnostics;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Reading;

/// <summary>The files below what was given to read.</summary>
/// <param name="All">All of them, in order.</param>
/// <param name="ToRead">Those that may be returned forms.</param>
/// <param name="Diagnostics">What was given and is not there.</param>
internal sealed record ListedFiles(IReadOnlyList<string> All, IReadOnlyList<string> ToRead, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Lists files and folders.</summary>
    public static ListedFiles Of(IWorkspace workspace, IReadOnlyList<string> paths)
    {
        var given = paths.Select(p => (Path: p, Files: workspace.List(p))).ToList();
        var files = given.SelectMany(g => g.Files).Distinct().Order(StringComparer.Ordinal).ToList();
        var documents = new DocumentsAtHand(workspace, files);
        return new ListedFiles(files, [.. files.Where(f => !IsOurs(f) && !documents.Has(f))], [.. given.Where(g => g.Files.Count == 0).Select(g => ReturnMessages.NoSuchPath(g.Path))]);
    }

    /// <summary>Files that we write ourselves, and those that systems leave, which « * » of a console names too: not returned forms.</summary>
    private static bool IsOurs(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path.StartsWith(WorkspacePaths.Registry + "/", StringComparison.Ordinal) || name == KitManifest.FileName || ResultFiles.IsOurs(name) || StrayFiles.IsStray(path);
    }
}
