namespace CqpKits.Workspaces.Files;

/// <summary>The folder in which an office keeps files that came back, each under the hash of its bytes: the same bytes once, whatever they were called.</summary>
public static class StoredFiles
{
    /// <summary>The folder.</summary>
    public const string Folder = WorkspacePaths.Registry + "/fichiers";

    /// <summary>Path of a stored file.</summary>
    /// <param name="sha256">SHA-256 of its bytes, hexadecimal.</param>
    public static string PathOf(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return $"{Folder}/{sha256[..2]}/{sha256}";
    }
}
