namespace CqpKits.Workspaces.Files;

/// <summary>Files that systems, word processors and interrupted commands leave in folders: nobody put them there, and nobody means them when a folder is given.</summary>
public static class StrayFiles
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase) { "Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r" };

    /// <summary>
    /// Whether a path is that of such a file: an index of pictures, settings of a folder (<c>desktop.ini</c>, <c>.DS_Store</c>), a lock of Word
    /// (<c>~$x.docx</c>) or of LibreOffice (<c>.~lock.x#</c>), a temporary file of Word (<c>~WRL0001.tmp</c>) or of ours (<c>x.docx.en-cours</c>), any
    /// hidden file.
    /// </summary>
    public static bool IsStray(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Names.Contains(name)
            || name.StartsWith('.')
            || name.EndsWith(FileBeingWritten.Ending, StringComparison.Ordinal)
            || name.StartsWith("~$", StringComparison.Ordinal)
            || (name.StartsWith('~') && name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase));
    }
}
