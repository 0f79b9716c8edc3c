using System.Diagnostics;
using System.Globalization;

namespace CqpKits.Benchmarks;

/// <summary>One way to read a file.</summary>
internal sealed record Work(string Name, Action<byte[]> Read);

/// <summary>Times ways to read the same files, on one thread: the best of several rounds, taken in turns so that a busy machine troubles all alike.</summary>
internal static class Measure
{
    private const int Rounds = 5;

    public static void Show(string name, IReadOnlyList<byte[]> files, IReadOnlyList<Work> works)
    {
        var best = new double[works.Count];
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (i, work) in works.Index())
            {
                var seconds = Seconds(files, work.Read);
                best[i] = round <= 1 ? seconds : Math.Min(best[i], seconds); // The first round only warms up.
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} : {files.Count} fichiers, {files.Sum(f => (long)f.Length) / files.Count / 1024} Kio chacun"));
        foreach (var (i, work) in works.Index())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {work.Name} : {files.Count / best[i]:0} par seconde, {best[i] / best[0]:0.00} fois le plancher"));
        }
    }

    private static double Seconds(IReadOnlyList<byte[]> files, Action<byte[]> read)
    {
        var watch = Stopwatch.StartNew();
        foreach (var file in files)
        {
            read(file);
        }

        return watch.Elapsed.TotalSeconds;
    }
}
