namespace CqpKits.Workspaces.Files;

/// <summary>A workspace on disk.</summary>
/// <param name="root">Root folder.</param>
public sealed class DiskWorkspace(string root) : IWorkspace
{
    /// <summary>The file that marks a workspace's root.</summary>
    public const string MarkerFile = "cqpkits.yaml";

    /// <summary>Root folder, absolute.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <inheritdoc/>
    /// <remarks>The only code that reads the clock.</remarks>
#pragma warning disable RS0030 // Today comes from the workspace.
    public DateOnly Today => DateOnly.FromDateTime(DateTime.Now);
#pragma warning restore RS0030

    /// <summary>The workspace whose root is <paramref name="from"/>, or the nearest folder above it, that contains <c>cqpkits.yaml</c>; or null.</summary>
    public static DiskWorkspace? Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, MarkerFile)))
            {
                return new DiskWorkspace(folder.FullName);
            }
        }

        return null;
    }

    /// <summary>
    /// The workspace path of a path typed by a person in <paramref name="currentFolder"/>; absolute, with forward slashes, when it is outside the
    /// workspace.
    /// </summary>
    public string PathOf(string given, string currentFolder)
    {
        var full = Path.GetFullPath(given, currentFolder);
        var relative = Path.GetRelativePath(Root, full);
        var inside = relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (inside ? relative : full).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        var full = FullPath(path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var full = FullPath(folder);
        if (File.Exists(full))
        {
            return [folder];
        }

        return Directory.Exists(full)
            ? [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(f => PathOf(f, Root)).Where(f => !StrayFiles.IsStray(f)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileBeingWritten(FullPath(path));
        file.Content.Write(content);
        file.Complete();
    }

    /// <inheritdoc/>
    public void Write(string path, Action<Stream> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var file = new FileBeingWritten(FullPath(path));
        content(file.Content);
        file.Complete();
    }

    /// <inheritdoc/>
    public Stream? Open(string path)
    {
        var full = FullPath(path);
        return File.Exists(full) ? new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16) : null;
    }

    /// <inheritdoc/>
    public void Remove(string path)
    {
        if (FullPath(path) is var full && File.Exists(full))
        {
            File.Delete(full);
        }
    }

    /// <inheritdoc/>
    public IFileBatch? Begin(string folder) => DiskBatch.Open(this, folder);

    /// <summary>The absolute path of a workspace path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Root);
}
