using CqpKits.Cli.Commands;
using CqpKits.Sessions.Returned;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints files: each on a line with <c>--verbose</c>, and their number and folder.</summary>
internal static class FilesPresentation
{
    /// <summary>Prints a line for each file with <c>--verbose</c>.</summary>
    public static void Each(IReadOnlyList<string> files, Invocation call, TextWriter output)
    {
        foreach (var file in call.Verbose ? files : [])
        {
            output.WriteLine($"  {file}");
        }
    }

    /// <summary>« dans output/agc », the deepest folder common to all files; empty when there is no file.</summary>
    public static string Place(IReadOnlyList<string> files)
    {
        var folders = files.Select(f => f.Split('/')[..^1]).ToList();
        var shared = folders.FirstOrDefault([]).TakeWhile((step, depth) => folders.All(f => f.ElementAtOrDefault(depth) == step));
        return files.Count == 0 ? "" : string.Join('/', shared) is { Length: > 0 } folder ? $"dans {folder}" : "dans plusieurs dossiers";
    }

    /// <summary>Prints how many returned files were read, refused, and so on.</summary>
    public static void Totals(IReadOnlyList<ReturnedFile> files, TextWriter output) => output.WriteLine(FileTotals.Of(files));
}
