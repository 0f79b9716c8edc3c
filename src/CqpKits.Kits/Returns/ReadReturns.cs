using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>The use case « read »: returned files → answers, each file accounted for.</summary>
public static class ReadReturns
{
    /// <summary>Reads files and folders. The value lists every file given, in path order.</summary>
    public static Outcome<IReadOnlyList<ReturnedFile>> Run(IWorkspace workspace, IReadOnlyList<string> paths)
    {
        var diagnostics = new List<Diagnostic>();
        var files = Read(workspace, paths, diagnostics, out _);
        return Outcome.Of(files, diagnostics);
    }

    /// <summary>Reads, and gives what was issued as well.</summary>
    internal static IReadOnlyList<ReturnedFile> Read(
        IWorkspace workspace, IReadOnlyList<string> paths, List<Diagnostic> diagnostics, out IssuedRegister register)
    {
        var given = paths.Select(p => (Path: p, Files: workspace.List(p))).ToList();
        diagnostics.AddRange(given.Where(g => g.Files.Count == 0).Select(g => ReturnMessages.NoSuchPath(g.Path)));
        var files = given.SelectMany(g => g.Files).Distinct().Order(StringComparer.Ordinal).ToList();
        var issued = IssuedRegister.Load(workspace, files);
        diagnostics.AddRange(issued.Diagnostics);
        register = issued.Value!;
        var reading = new FileReading(workspace, register, diagnostics);
        return Copies.Settle([.. files.Where(f => !IsOurs(f)).Select(reading.Read)], diagnostics);
    }

    /// <summary>Files that we write ourselves, and the lock and hidden files that word processors leave: not returned forms.</summary>
    private static bool IsOurs(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is KitManifest.FileName or ResultFiles.Json or ResultFiles.Csv
            || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);
    }
}
