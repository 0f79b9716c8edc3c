using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>Something that goes into an archive.</summary>
/// <param name="Path">Path in the archive.</param>
/// <param name="Content">Writes it, when its turn comes.</param>
internal sealed record ArchivePiece(string Path, Action<Stream> Content)
{
    /// <summary>Lines, each with its end.</summary>
    public static ArchivePiece Lines(string path, Func<IEnumerable<byte[]>> lines) => new(path, to =>
    {
        foreach (var line in lines())
        {
            to.Write(line);
            to.Write("\n"u8);
        }
    });

    /// <summary>A file of the workspace, under its path there.</summary>
    public static ArchivePiece File(IWorkspace workspace, string path) => new(path, to => to.Write(workspace.Read(path) ?? throw new FileNotFoundException(path)));
}
