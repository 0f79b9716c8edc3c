using System.Diagnostics;
using System.Globalization;

namespace CqpKits.Benchmarks;

/// <summary>What starting the program costs, against a « hello world » that was published in the same way.</summary>
internal static class StartCost
{
    private const int Rounds = 20;

    public static void Run(string program, string hello)
    {
        double[] floor = new double[Rounds], ours = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            floor[round] = Milliseconds(hello);
            ours[round] = Milliseconds(program, "--version");
        }

        Array.Sort(floor);
        Array.Sort(ours);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"floor (hello world): {floor[0]:0} ms at best, {floor[Rounds / 2]:0} in the middle"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--version: {ours[0]:0} and {ours[Rounds / 2]:0} ms, {ours[0] / floor[0]:0.00} and {ours[Rounds / 2] / floor[Rounds / 2]:0.00} times the floor"));
    }

    private static double Milliseconds(string program, params string[] words)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    }
}
