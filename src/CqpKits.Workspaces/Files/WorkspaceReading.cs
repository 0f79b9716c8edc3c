using CqpKits.Diagnostics;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Files;

/// <summary>Reads and writes files of a workspace; failures are diagnostics, not exceptions.</summary>
public static class WorkspaceReading
{
    /// <summary>The bytes of a file; CQP001 when it is missing, CQP003 when it cannot be read.</summary>
    public static Checked<byte[]> ReadBytes(this IWorkspace workspace, string path)
    {
        try
        {
            return workspace.Read(path) is { } bytes ? Checked.Of(bytes) : Checked.Failed<byte[]>(SourceFileMessages.Missing(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<byte[]>(SourceFileMessages.Unreadable(path, WorkspaceMessages.WhyNot(fault)));
        }
    }

    /// <summary>A file as it is read, to be closed by the caller; CQP001 when it is missing, CQP003 when it cannot be read.</summary>
    public static Checked<Stream> OpenBytes(this IWorkspace workspace, string path)
    {
        try
        {
            return workspace.Open(path) is { } bytes ? Checked.Of(bytes) : Checked.Failed<Stream>(SourceFileMessages.Missing(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<Stream>(SourceFileMessages.Unreadable(path, WorkspaceMessages.WhyNot(fault)));
        }
    }

    /// <summary>The text of a UTF-8 file; CQP001 to CQP003 when there is none.</summary>
    public static Checked<SourceFile> ReadText(this IWorkspace workspace, string path) =>
        workspace.ReadBytes(path).Then(content => SourceFile.Decode(path, content));

    /// <summary>The value of a YAML file, with all its faults; see <see cref="ShapedFile.Read"/>.</summary>
    public static Checked<T> ReadShaped<T>(this IWorkspace workspace, string path, Shape<T> shape)
        where T : class => workspace.ReadText(path).Then(file => ShapedFile.Read(file, shape));

    /// <summary>Writes a file; returns null, or the diagnostic when that failed.</summary>
    public static Diagnostic? TryWrite(this IWorkspace workspace, string path, byte[] content) => workspace.TryWrite(path, file => file.Write(content));

    /// <summary>Writes a file as its bytes are made; null when done, else why not.</summary>
    public static Diagnostic? TryWrite(this IWorkspace workspace, string path, Action<Stream> content)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return Attempt(workspace.Read, path, () =>
        {
            workspace.Write(path, content);
            return null;
        });
    }

    /// <summary>Removes a file; null when it is gone, else why not.</summary>
    public static Diagnostic? TryRemove(this IWorkspace workspace, string path)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return Attempt(workspace.Read, path, () =>
        {
            workspace.Remove(path);
            return null;
        });
    }

    /// <summary>Takes a step that writes a file or into a folder; returns what the step returns, or why the path cannot be written.</summary>
    internal static Diagnostic? Attempt(Func<string, byte[]?> read, string path, Func<Diagnostic?> step)
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return FileInTheWay(read, path) is { } file ? WorkspaceMessages.FileInTheWay(file) : WorkspaceMessages.CannotWrite(path, WorkspaceMessages.WhyNot(fault));
        }
    }

    private static string? FileInTheWay(Func<string, byte[]?> read, string path)
    {
        var steps = path.Split('/');
        return Enumerable.Range(1, steps.Length - 1)
            .Select(n => string.Join('/', steps.Take(n)))
            .FirstOrDefault(folder => folder.Length > 0 && IsFile(read, folder));
    }

    private static bool IsFile(Func<string, byte[]?> read, string folder)
    {
        try
        {
            return read(folder) is not null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
