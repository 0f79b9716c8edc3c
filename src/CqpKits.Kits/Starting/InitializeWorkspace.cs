using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Starting;

/// <summary>The use case « init »: writes a workspace to edit from the files embedded in the program.</summary>
public static class InitializeWorkspace
{
    /// <summary>
    /// Writes every shipped file. Nothing is written when one of them exists, or a file in place of one of their folders. The value is always there.
    /// </summary>
    /// <param name="workspace">The folder that becomes a workspace; it may be missing, or have other files.</param>
    public static Checked<StartedWorkspace> Run(IWorkspace workspace)
    {
        if (IsFile(workspace, "."))
        {
            return Checked.Of(new StartedWorkspace([], []), [ShippingMessages.FileInsteadOfFolder()]);
        }

        var inTheWay = ShippedFiles.All.SelectMany(f => InTheWay(workspace, f.Path)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (inTheWay.Count > 0)
        {
            return Checked.Of(new StartedWorkspace([], inTheWay), [ShippingMessages.FilesInTheWay(inTheWay)]);
        }

        var written = new List<string>();
        foreach (var file in WithMarkerLast)
        {
            if (workspace.TryWrite(file.Path, file.Read()) is { } fault)
            {
                return Checked.Of(new StartedWorkspace(written, []), [fault]);
            }

            written.Add(file.Path);
        }

        return Checked.Of(new StartedWorkspace([.. written.Order(StringComparer.Ordinal)], []));
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

/// <summary>What « init » did.</summary>
/// <param name="Files">The files written, workspace paths in ordinal order.</param>
/// <param name="InTheWay">The files that were there already, because of which nothing is written.</param>
public sealed record StartedWorkspace(IReadOnlyList<string> Files, IReadOnlyList<string> InTheWay);
