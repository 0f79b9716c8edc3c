namespace CqpKits.Workspaces.Files;

/// <summary>
/// Many files that are written together into a folder, in which no other batch writes meanwhile. Several threads may use it; nothing reads the workspace beside it while they do. Its files are on the disk for good
/// after <see cref="Flush"/>; before, a power cut may leave some of them empty or in part. Disposing of it lets the next batch in.
/// </summary>
public interface IFileBatch : IDisposable
{
    /// <summary>The bytes of a file, as <see cref="IWorkspace.Read"/> gives them.</summary>
    byte[]? Read(string path);

    /// <summary>Writes a whole file or nothing, and creates folders.</summary>
    void Write(string path, byte[] content);

    /// <summary>Whether a batch in this folder that did not come to its <see cref="End"/> wrote a file with this content.</summary>
    bool IsLeftOver(byte[] content);

    /// <summary>Puts all files written so far on the disk.</summary>
    void Flush();

    /// <summary>Says that nothing is left to do: nothing of this batch, or of earlier ones, counts as left over.</summary>
    void End();
}
