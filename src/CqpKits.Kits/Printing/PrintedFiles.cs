namespace CqpKits.Kits.Printing;

/// <summary>Files of documents: those of one document in several formats have one path but for the extension.</summary>
public static class PrintedFiles
{
    /// <summary>The path without extension.</summary>
    public static string Stem(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path[..path.LastIndexOf('.')];
    }

    /// <summary>How many documents these files are.</summary>
    public static int Documents(IEnumerable<string> files) => files.Select(Stem).Distinct().Count();
}
