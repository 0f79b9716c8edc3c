using System.Diagnostics;
using System.Text;

namespace CqpKits.Treatments;

/// <summary>Runs a program of the machine with an end: what outlasts the limit is killed with all it started.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>Runs a program to its end and gives its standard output.</summary>
    /// <exception cref="ToolFailedException">It ended with an error, or not in time.</exception>
    public static string Run(string program, IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start) ?? throw new ToolFailedException(program + " did not start.");
        return RunToEnd(process, program, input).GetAwaiter().GetResult();
    }

    /// <summary>First of these paths that is a file; a bare name is looked for in PATH.</summary>
    public static string? Find(string name, params string[] places)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return path.Select(folder => Path.Combine(folder, name)).Concat(places).FirstOrDefault(File.Exists);
    }

    private static async Task<string> RunToEnd(Process process, string program, string input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.StandardInput.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new ToolFailedException($"{program} did not end within {Limit.TotalSeconds} seconds.");
        }

        var text = await output.ConfigureAwait(false);
        return process.ExitCode == 0
            ? text
            : throw new ToolFailedException($"{program} ended with {process.ExitCode}: {await errors.ConfigureAwait(false)}{text}");
    }
}
