namespace CqpKits.Workspaces.Files;

/// <summary>A file that is there whole or not at all: its bytes go to a temporary file beside it, which takes its name once it is complete.</summary>
internal sealed class FileBeingWritten : IDisposable
{
    /// <summary>What the name of the temporary file has more.</summary>
    public const string Ending = ".en-cours";

    private readonly string path;
    private readonly string temporary;
    private readonly bool flush;
    private readonly FileStream content;
    private bool isComplete;

    /// <summary>Opens the temporary file, creating folders.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="flush">Whether its bytes are on the disk before it takes its name; else somebody flushes them later.</param>
    public FileBeingWritten(string path, bool flush = true)
    {
        (this.path, temporary, this.flush) = (path, path + Ending, flush);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        content = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
    }

    /// <summary>Where its bytes go.</summary>
    public Stream Content => content;

    /// <summary>All bytes are written: the file takes its name.</summary>
    public void Complete()
    {
        content.Flush(flush);
        content.Dispose();
        File.Move(temporary, path, overwrite: true);
        isComplete = true;
    }

    /// <summary>Removes the temporary file where the file was not completed.</summary>
    public void Dispose()
    {
        content.Dispose();
        if (!isComplete)
        {
            File.Delete(temporary);
        }
    }
}
