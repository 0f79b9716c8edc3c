using System.Diagnostics;
using System.Globalization;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;

namespace CqpKits.Benchmarks;

/// <summary>What reading and scoring a whole session costs, against inflating the text of each file and going through it once.</summary>
internal static class ReturnedCost
{
    public static void Run(string folder, string what)
    {
        var session = BenchSession.At(folder);
        if (what == "floor")
        {
            Show("floor (zip, one reading of document.xml)", () => session.Workspace.List(BenchSession.Folder).Count(path => path.EndsWith(".docx", StringComparison.Ordinal) && Read(session.Workspace.Read(path)!)));
            return;
        }

        Show(what, () => what == "score"
            ? ScoreReturns.Run(session.Workspace, new ScoreRequest { Paths = [BenchSession.Folder] }).Value!.Files.Count
            : ReadReturns.Run(session.Workspace, [BenchSession.Folder]).Value!.Count);
    }

    private static bool Read(byte[] file)
    {
        Floor.Read(file);
        return true;
    }

    private static void Show(string what, Func<int> work)
    {
        var watch = Stopwatch.StartNew();
        var files = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {files} files in {watch.Elapsed.TotalSeconds:0.00} s, {files / watch.Elapsed.TotalSeconds:0} a second"));
    }
}
