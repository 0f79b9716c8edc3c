using CqpKits.Diagnostics;

namespace CqpKits.Testing;

/// <summary>The files of the repository that the tests run in, by workspace path.</summary>
internal static class Repository
{
    /// <summary>Folder that holds <c>CqpKits.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Reads a file of the repository as the disk workspace would.</summary>
    public static SourceReader Read { get; } = path =>
    {
        var file = PathOf(path);
        return File.Exists(file)
            ? SourceFile.Decode(path, File.ReadAllBytes(file))
            : Checked.Failed<SourceFile>(SourceFileMessages.Missing(path));
    };

    /// <summary>Path on disk of a workspace path.</summary>
    public static string PathOf(string path) => Path.Combine([Root, .. path.Split('/')]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CqpKits.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"CqpKits.sln was found neither in {AppContext.BaseDirectory} nor above it.");
    }
}
