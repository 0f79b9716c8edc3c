namespace CqpKits.Workspaces.Files;

/// <summary>A workspace that records the files read and folders listed, missing ones included, so that it can find whether they have changed.</summary>
public sealed class RecordingWorkspace(IWorkspace workspace) : IWorkspace
{
    private readonly Dictionary<string, byte[]?> read = [];
    private readonly Dictionary<string, IReadOnlyList<string>> listed = [];

    /// <inheritdoc/>
    public DateOnly Today => workspace.Today;

    /// <summary>True when a file that was read, or a folder that was listed, has changed since.</summary>
    public bool HasChanged() =>
        read.Any(r => !Same(r.Value, workspace.ReadBytes(r.Key).Value)) || listed.Any(l => !l.Value.SequenceEqual(workspace.List(l.Key)));

    /// <summary>True when the file was read, even if it does not exist.</summary>
    public bool HasRead(string path) => read.ContainsKey(path);

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        read.TryAdd(path, null);
        var bytes = workspace.Read(path);
        read[path] ??= bytes;
        return bytes;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var files = workspace.List(folder);
        listed.TryAdd(folder, files);
        return files;
    }

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content) => workspace.Write(path, content);

    /// <inheritdoc/>
    public void Write(string path, Action<Stream> content) => workspace.Write(path, content);

    private static bool Same(byte[]? a, byte[]? b) => a is null || b is null ? a == b : a.AsSpan().SequenceEqual(b);
}
