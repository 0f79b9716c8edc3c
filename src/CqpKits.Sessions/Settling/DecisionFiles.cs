using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Settling;

/// <summary>Finds and reads the files in which decisions were written. Never among returned forms: those come from anybody.</summary>
internal static class DecisionFiles
{
    /// <summary>The decisions of the files named, and of those in the folder that results are written to.</summary>
    public static Checked<IReadOnlyList<Decision>> Load(IWorkspace workspace, IReadOnlyList<string> named, string? folder) =>
        Checked.All(named.Concat(InFolder(workspace, folder)).Distinct().Select(path => Read(workspace, path)))
            .Map<IReadOnlyList<Decision>>(files => [.. files.SelectMany(f => f)]);

    private static IEnumerable<string> InFolder(IWorkspace workspace, string? folder) => folder is null
        ? []
        : workspace.List(folder).Where(p => p.LastIndexOf('/') == folder.Length && p[(folder.Length + 1)..] is var name && (name == ResultFiles.Decisions || ResultFiles.IsReviewBook(name)));

    private static Checked<IReadOnlyList<Decision>> Read(IWorkspace workspace, string path)
    {
        if (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return workspace.ReadShaped(path, DecisionShapes.Shape);
        }

        return workspace.ReadBytes(path).Then(bytes => ReviewBook.Read(path, bytes));
    }
}
