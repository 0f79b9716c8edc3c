namespace CqpKits.Workspaces.Files;

/// <summary>
/// The outside world: files below a root folder, and today's date. Paths are relative to the root, with forward slashes; an absolute path is used
/// as it is.
/// </summary>
public interface IWorkspace
{
    /// <summary>The bytes of a file, or null when it does not exist. An unreadable file throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</summary>
    byte[]? Read(string path);

    /// <summary>The bytes of a file as they are read, any part at any time, or null when it does not exist; it throws as <see cref="Read"/> does. For files that are too large for the memory.</summary>
    Stream? Open(string path) => Read(path) is { } bytes ? new MemoryStream(bytes, writable: false) : null;

    /// <summary>
    /// The paths of all files below a folder, in ordinal order, without those that systems leave there (<see cref="StrayFiles"/>); empty when the
    /// folder does not exist. For the path of a file, that path alone.
    /// </summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Writes a whole file or nothing (temporary file beside it, flush, rename), and creates folders.</summary>
    void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Writes a whole file or nothing, as its bytes are made.</summary>
    /// <param name="path">Path.</param>
    /// <param name="content">Writes the bytes. What it throws is thrown on, and no file is left.</param>
    void Write(string path, Action<Stream> content)
    {
        using var buffer = new MemoryStream();
        content(buffer);
        Write(path, buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Removes a file; nothing happens where there is none. What cannot be removed throws as <see cref="Read"/> does.</summary>
    void Remove(string path) => throw new NotSupportedException(path);

    /// <summary>
    /// Begins to write many files into a folder, which is created; null when somebody else is at it. What cannot be written throws as <see cref="Read"/> does.
    /// </summary>
    IFileBatch? Begin(string folder) => new PlainBatch(this);

    /// <summary>Today's date, for defaults shown on screen; documents and verdicts do not use it.</summary>
    DateOnly Today { get; }
}
