using System.Text;
using CqpKits.Workspaces.Files;

namespace CqpKits.Testing;

/// <summary>A workspace in memory; it can start from the repository's own référentiels and templates.</summary>
internal class MemoryWorkspace : IWorkspace
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public DateOnly Today => new(2027, 1, 15);

    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>The shipped référentiels (without their frozen forms), templates and settings.</summary>
    public static MemoryWorkspace Shipped() => Fill(new MemoryWorkspace());

    public static T Fill<T>(T workspace)
        where T : MemoryWorkspace
    {
        var disk = new DiskWorkspace(Repository.Root);
        var shipped = disk.List("referentials").Concat(disk.List("templates")).Append(DiskWorkspace.MarkerFile);
        foreach (var path in shipped.Where(p => !p.Contains("/formulaires/", StringComparison.Ordinal)))
        {
            workspace.files[path] = disk.Read(path)!;
        }

        return workspace;
    }

    public MemoryWorkspace With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryWorkspace With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public void Remove(string path) => files.Remove(path);

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public virtual byte[]? Read(string path) => files.GetValueOrDefault(path);

    public IReadOnlyList<string> List(string folder) =>
        files.ContainsKey(folder) ? [folder] : [.. files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal) && !StrayFiles.IsStray(p))];

    public virtual void Write(string path, ReadOnlySpan<byte> content)
    {
        if (files.Keys.Any(f => path.StartsWith(f + "/", StringComparison.Ordinal)))
        {
            throw new IOException("a file stands where a folder is needed");
        }

        files[path] = content.ToArray();
    }
}

/// <summary>A workspace that refuses to read and write some paths, as a full disk or an open file does.</summary>
internal sealed class FailingWorkspace : MemoryWorkspace
{
    public required Func<string, bool> Refuses { get; init; }

    public override byte[]? Read(string path) => Refuses(path) && path.EndsWith(".csv", StringComparison.Ordinal)
        ? throw new UnauthorizedAccessException(path)
        : base.Read(path);

    public override void Write(string path, ReadOnlySpan<byte> content)
    {
        if (Refuses(path))
        {
            throw new UnauthorizedAccessException(path);
        }

        base.Write(path, content);
    }
}
