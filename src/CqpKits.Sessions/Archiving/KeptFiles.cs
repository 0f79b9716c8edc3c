using CqpKits.Diagnostics;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>The files of a workspace that belong to sessions: what came back, and the forms as they were when they went out.</summary>
internal static class KeptFiles
{
    /// <summary>The stored files of some rows, each once; one that is gone is said. Of a form that nobody had filled nothing is stored.</summary>
    public static Checked<IReadOnlyList<ArchivePiece>> Stored(IWorkspace workspace, IEnumerable<(string Path, string Sha256, ReturnState State)> files)
    {
        var present = workspace.List(StoredFiles.Folder).ToHashSet();
        var wanted = files.DistinctBy(f => f.Sha256).ToList();
        return Checked.Of<IReadOnlyList<ArchivePiece>>(
            [.. wanted.Select(f => StoredFiles.PathOf(f.Sha256)).Where(present.Contains).Select(p => ArchivePiece.File(workspace, p))],
            wanted.Where(f => f.State != ReturnState.Blank && !present.Contains(StoredFiles.PathOf(f.Sha256))).Select(f => ArchivingMessages.StoredMissing(f.Path)));
    }

    /// <summary>The frozen definitions of forms, and the places of their fields.</summary>
    public static IEnumerable<ArchivePiece> Forms(IWorkspace workspace, string certification, IEnumerable<string> formIds)
    {
        var wanted = formIds.Where(id => id.Length > 0).Distinct().SelectMany(id => new[] { WorkspacePaths.FrozenForm(certification, id), WorkspacePaths.FormPlaces(certification, id) }).ToHashSet();
        return workspace.List(WorkspacePaths.Certification(certification)).Where(wanted.Contains).Select(p => ArchivePiece.File(workspace, p));
    }

    /// <summary>The certification and the templates as they are now.</summary>
    public static IEnumerable<ArchivePiece> Certification(IWorkspace workspace, string certification) =>
        workspace.List(WorkspacePaths.Certification(certification)).Where(p => !ArchivePaths.IsFrozenForm(p)).Concat(workspace.List(WorkspacePaths.Templates)).Select(p => ArchivePiece.File(workspace, p));
}
