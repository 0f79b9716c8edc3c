using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Files;

/// <summary>Begins batches and takes their steps; failures are diagnostics, not exceptions.</summary>
public static class BatchWriting
{
    /// <summary>Begins a batch in a folder; CQP592 when another one is at work there, CQP205 or CQP213 when nothing can be written there.</summary>
    public static Checked<IFileBatch> TryBegin(this IWorkspace workspace, string folder)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        IFileBatch? batch = null;
        return WorkspaceReading.Attempt(workspace.Read, $"{folder}/{BatchJournal.FileName}", () => (batch = workspace.Begin(folder)) is null ? WorkspaceMessages.FolderInUse(folder) : null) is { } fault
            ? Checked.Failed<IFileBatch>(fault)
            : Checked.Of(batch!);
    }

    /// <summary>Takes a step with a file of the batch; returns what the step returns, or the diagnostic when reading or writing failed.</summary>
    public static Diagnostic? Attempt(this IFileBatch batch, string path, Func<Diagnostic?> step)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return WorkspaceReading.Attempt(batch.Read, path, step);
    }

    /// <summary>Puts all files on the disk; null when done, else why not.</summary>
    /// <param name="batch">Batch.</param>
    /// <param name="folder">Its folder, for the message.</param>
    public static Diagnostic? TryFlush(this IFileBatch batch, string folder) => batch.Attempt(folder, () =>
    {
        batch.Flush();
        return null;
    });
}
