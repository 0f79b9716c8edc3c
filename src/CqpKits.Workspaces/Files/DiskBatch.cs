namespace CqpKits.Workspaces.Files;

/// <summary>
/// The batch of a folder on disk. Its journal is open for it alone, which keeps other batches out until it ends, is killed or crashes; it stays where a batch did not
/// come to its end.
/// </summary>
internal sealed class DiskBatch : IFileBatch
{
    private const int Attempts = 5;

    private readonly DiskWorkspace workspace;
    private readonly BatchJournal journal;

    private DiskBatch(DiskWorkspace workspace, BatchJournal journal) => (this.workspace, this.journal) = (workspace, journal);

    /// <summary>Begins a batch; null when another one is at work in the folder. The folder is created.</summary>
    public static DiskBatch? Open(DiskWorkspace workspace, string folder)
    {
        var full = workspace.FullPath(folder);
        Directory.CreateDirectory(full);
        if (Journal(Path.Combine(full, BatchJournal.FileName), Attempts) is not { } journal)
        {
            return null;
        }

        if (journal.HasLeftOvers)
        {
            RemoveTemporaryFiles(full);
        }

        return new DiskBatch(workspace, journal);
    }

    /// <inheritdoc/>
    public byte[]? Read(string path) => workspace.Read(path);

    /// <inheritdoc/>
    public void Write(string path, byte[] content)
    {
        journal.Add(content);
        using var file = new FileBeingWritten(workspace.FullPath(path), flush: !FileSystemFlush.IsPossible);
        file.Content.Write(content);
        file.Complete();
    }

    /// <inheritdoc/>
    public bool IsLeftOver(byte[] content) => journal.IsLeftOver(content);

    /// <inheritdoc/>
    public void Flush()
    {
        if (FileSystemFlush.IsPossible)
        {
            FileSystemFlush.Around(journal.Handle);
        }
    }

    /// <inheritdoc/>
    public void End() => journal.Remove();

    /// <inheritdoc/>
    public void Dispose() => journal.Dispose();

    /// <summary>The journal, open; null when another batch has it. One that goes away between two looks is looked for again.</summary>
    private static BatchJournal? Journal(string path, int attempts)
    {
        try
        {
            var journal = new BatchJournal(path);
            if (File.Exists(path))
            {
                return journal;
            }

            journal.Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
        catch (IOException) when (attempts > 1)
        {
            // It is looked for again below.
        }

        return attempts > 1 ? Journal(path, attempts - 1) : null;
    }

    private static void RemoveTemporaryFiles(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + FileBeingWritten.Ending, SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }
}
