using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace CqpKits.Benchmarks;

/// <summary>Engines of others that fill the same Word file, run by Node; says so where there is no Node, or where their packages are not installed.</summary>
internal static class Peers
{
    private const int Copies = 60;

    /// <summary>Prints what a copy takes each engine, and how many of ours fit into that time.</summary>
    /// <param name="folder">Folder of the script.</param>
    /// <param name="file">A copy with the names of the three values in their places.</param>
    /// <param name="ours">Milliseconds that a copy takes us.</param>
    public static void Show(string folder, byte[] file, double ours)
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine($"  peers: not installed (npm ci --prefix {Path.GetRelativePath(Environment.CurrentDirectory, folder)})");
            return;
        }

        var template = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(template, file);
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "fill.mjs"), template, Copies.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
            while (node.StandardOutput.ReadLine() is { } line)
            {
                var parts = line.Split('\t');
                var theirs = double.Parse(parts[1], CultureInfo.InvariantCulture);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {parts[0]}: {theirs:0.00} ms, {theirs / ours:0.0} times ours"));
            }

            node.WaitForExit();
        }
        catch (Win32Exception)
        {
            Console.WriteLine("  peers: Node is not there");
        }
        finally
        {
            File.Delete(template);
        }
    }
}
