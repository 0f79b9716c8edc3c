using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Starting;

/// <summary>The use case « init »: writes a workspace to edit from the files embedded in the program.</summary>
public static class InitializeWorkspace
{
    /// <summary>
    /// Writes every shipped file; the value is their paths. Nothing is written when one of them exists, or a file in place of one of their folders.
    /// </summary>
    /// <param name="workspace">The folder that becomes a workspace; it may be missing, or have other files.</param>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace)
    {
        if (IsFile(workspace, "."))
        {
            return Checked.Failed<IReadOnlyList<string>>(ShippingMessages.FileInsteadOfFolder());
        }

        var inTheWay = ShippedFiles.All.SelectMany(f => InTheWay(workspace, f.Path)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (inTheWay.Count > 0)
        {
            return Checked.Failed<IReadOnlyList<string>>(ShippingMessages.FilesInTheWay(inTheWay));
        }

        var written = new List<string>();
        foreach (var file in WithMarkerLast)
        {
            if (workspace.TryWrite(file.Path, file.Read()) is { } fault)
            {
                return Checked.Of<IReadOnlyList<string>>(written, [fault]);
            }

            written.Add(file.Path);
        }

        return Checked.Of<IReadOnlyList<string>>([.. written.Order(StringComparer.Ordinal)]);
    }

    // The marker file is written last, so that a folder written only in part (full disk) is not a workspace.
    private static IEnumerable<ShippedFile> WithMarkerLast => ShippedFiles.All.OrderBy(f => f.Path == DiskWorkspace.MarkerFile);

    private static IEnumerable<string> InTheWay(IWorkspace workspace, string path)
    {
        var steps = path.Split('/');
        return Enumerable.Range(1, steps.Length).Select(n => string.Join('/', steps.Take(n))).Where(p => IsFile(workspace, p));
    }

    // True for a file, even one that cannot be read.
    private static bool IsFile(IWorkspace workspace, string path)
    {
        try
        {
            return workspace.Read(path) is not null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
