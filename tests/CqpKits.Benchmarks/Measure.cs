using System.Diagnostics;
using System.Globalization;

namespace CqpKits.Benchmarks;

/// <summary>One way to do something with an item.</summary>
internal sealed record Work<T>(string Name, Action<T> Do);

/// <summary>Times ways to do the same, on one thread: the best of several rounds, taken in turns so that a busy machine troubles all alike.</summary>
internal static class Measure
{
    private const int Rounds = 7;

    /// <summary>Prints, for each way, how many items a second and how many times the first way, which is the floor; gives the milliseconds that each takes for an item.</summary>
    public static IReadOnlyList<double> Show<T>(string name, IReadOnlyList<T> items, IReadOnlyList<Work<T>> works)
    {
        var best = new double[works.Count];
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (i, work) in works.Index())
            {
                var seconds = Seconds(items, work.Do);
                best[i] = round <= 1 ? seconds : Math.Min(best[i], seconds); // The first round only warms up.
            }
        }

        Console.WriteLine(name);
        foreach (var (i, work) in works.Index())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {work.Name}: {items.Count / best[i]:0} a second, {1000 * best[i] / items.Count:0.000} ms, {best[i] / best[0]:0.00} times the floor"));
        }

        return [.. best.Select(seconds => 1000 * seconds / items.Count)];
    }

    private static double Seconds<T>(IReadOnlyList<T> items, Action<T> work)
    {
        var watch = Stopwatch.StartNew();
        foreach (var item in items)
        {
            work(item);
        }

        return watch.Elapsed.TotalSeconds;
    }
}
