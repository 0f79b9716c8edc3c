using CqpKits.Cli.Commands;
using CqpKits.Sessions.Returned;

namespace CqpKits.Cli.Presentation;

/// <summary>Files on the console: each on a line for who asks, how many and where for all.</summary>
internal static class FilesPresentation
{
    /// <summary>A line for each file, where that was asked for.</summary>
    public static void Each(IReadOnlyList<string> files, Invocation call, TextWriter output)
    {
        foreach (var file in call.Verbose ? files : [])
        {
            output.WriteLine($"  {file}");
        }
    }

    /// <summary>« dans output/agc », the nearest folder that holds them all; empty when there is no file.</summary>
    public static string Place(IReadOnlyList<string> files)
    {
        var folders = files.Select(f => f.Split('/')[..^1]).ToList();
        var shared = folders.FirstOrDefault([]).TakeWhile((step, depth) => folders.All(f => f.ElementAtOrDefault(depth) == step));
        return files.Count == 0 ? "" : string.Join('/', shared) is { Length: > 0 } folder ? $"dans {folder}" : "dans plusieurs dossiers";
    }

    /// <summary>What became of each returned file: the totals.</summary>
    public static void Totals(IReadOnlyList<ReturnedFile> files, TextWriter output) => output.WriteLine(FileTotals.Of(files));
}
