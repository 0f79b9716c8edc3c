namespace CqpKits.Workspaces.Files;

/// <summary>The batch of a workspace that knows nothing better: one file after another, each as the workspace writes it. The workspace need not stand several threads.</summary>
internal sealed class PlainBatch(IWorkspace workspace) : IFileBatch
{
    private readonly Lock turn = new();

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        lock (turn)
        {
            return workspace.Read(path);
        }
    }

    /// <inheritdoc/>
    public void Write(string path, byte[] content)
    {
        lock (turn)
        {
            workspace.Write(path, content);
        }
    }

    /// <inheritdoc/>
    public bool IsLeftOver(byte[] content) => false;

    /// <inheritdoc/>
    public void Flush()
    {
        // Each file was flushed when it was written.
    }

    /// <inheritdoc/>
    public void End()
    {
        // Nothing is left over.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }
}
