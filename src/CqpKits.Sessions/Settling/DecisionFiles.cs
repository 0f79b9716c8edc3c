using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Settling;

/// <summary>Finds and reads the files in which decisions were written. Never among returned forms: those come from anybody.</summary>
internal static class DecisionFiles
{
    /// <summary>The decisions of the files named, and of those in the folder that results are written to.</summary>
    public static Checked<IReadOnlyList<Decision>> Load(IWorkspace workspace, IReadOnlyList<string> named, string? folder)
    {
        var diagnostics = new List<Diagnostic>();
        var decisions = new List<Decision>();
        foreach (var path in named.Concat(InFolder(workspace, folder)).Distinct())
        {
            var read = Read(workspace, path);
            diagnostics.AddRange(read.Diagnostics);
            decisions.AddRange(read.Value ?? []);
        }

        return Checked.Of<IReadOnlyList<Decision>>(decisions, diagnostics);
    }

    private static IEnumerable<string> InFolder(IWorkspace workspace, string? folder) => folder is null
        ? []
        : workspace.List(folder).Where(p => p.LastIndexOf('/') == folder.Length && p[(folder.Length + 1)..] is var name && (name == ResultFiles.Decisions || ResultFiles.IsReviewBook(name)));

    private static Checked<IReadOnlyList<Decision>> Read(IWorkspace workspace, string path)
    {
        if (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return workspace.ReadShaped(path, DecisionShapes.Shape);
        }

        var bytes = workspace.ReadBytes(path);
        return bytes.Value is null ? Checked.Failed<IReadOnlyList<Decision>>(bytes.Diagnostics) : ReviewBook.Read(path, bytes.Value);
    }
}
