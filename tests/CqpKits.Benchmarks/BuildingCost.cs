using System.Diagnostics;
using System.Globalization;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Workspaces.Files;

namespace CqpKits.Benchmarks;

/// <summary>What building a session on disk costs, in a process that has just started, against writing the same bytes as plain files, one flush at the end as well.</summary>
internal static class BuildingCost
{
    public static void Run(string folder, int candidates, int workers, string formats)
    {
        var asked = BenchSession.Request with { Workers = workers, Formats = OutputFormats.Read(formats).Value ?? throw new ArgumentException("no formats", nameof(formats)) };
        var session = BenchSession.In(folder, candidates);
        var built = Seconds(() =>
        {
            if (!BuildKit.Run(session.Workspace, asked).Succeeded)
            {
                throw new InvalidOperationException("not built");
            }
        });
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        var files = session.Workspace.List(BenchSession.Folder).Select(path => (Path: path, Bytes: session.Workspace.Read(path)!)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{candidates} candidates, {files.Count} files, {files.Sum(f => (long)f.Bytes.Length) / 1048576} MiB, {formats}, {workers} workers: {built:0.00} s, {memory} MiB at its highest"));
        foreach (var round in Enumerable.Range(1, 3))
        {
            var plain = Path.Combine(session.Workspace.Root, FormattableString.Invariant($"plain-{round}"));
            var floor = Seconds(() => Write(plain, files, workers));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the same bytes as plain files: {floor:0.00} s, building takes {built / floor:0.0} times that"));
        }
    }

    private static void Write(string folder, List<(string Path, byte[] Bytes)> files, int workers)
    {
        Directory.CreateDirectory(folder);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = workers }, file =>
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        });
        using var batch = new DiskWorkspace(folder).Begin(".")!;
        batch.Flush();
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
