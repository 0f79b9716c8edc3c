using System.Diagnostics;

namespace CqpKits.Tests.Packaging;

/// <summary>The program as it was built with the tests, started as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "cqpkits.dll");

    /// <summary>Starts it in a folder.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [File, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end; its exit code and what it says.</summary>
    public static (int ExitCode, string Said) End(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output.GetAwaiter().GetResult() + error);
        }
    }

    /// <summary>Runs it to its end.</summary>
    public static (int ExitCode, string Said) Run(string folder, params string[] arguments) => End(Start(folder, arguments));
}
