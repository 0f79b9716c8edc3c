using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace CqpKits.Tests.Packaging;

/// <summary>Runs build.ps1 in a hosted PowerShell: no pwsh needs to be installed.</summary>
internal static class BuildScript
{
    public static string File { get; } = Path.Combine(Repository.Root, "build.ps1");

    /// <summary>Runs the script with these arguments; its exit code and what it writes.</summary>
    public static (int ExitCode, string Output) Run(params string[] arguments) => RunFile(File, arguments);

    /// <summary>Runs a copy of the script that lies elsewhere.</summary>
    public static (int ExitCode, string Output) RunFile(string file, params string[] arguments)
    {
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        var command = string.Join(' ', arguments.Select(a => a.StartsWith('-') ? a : Quoted(a)));
        var output = shell.AddScript($"& {Quoted(file)} {command}").Invoke();
        var exitCode = (int)runspace.SessionStateProxy.GetVariable("LASTEXITCODE");
        return (exitCode, string.Join('\n', output) + string.Concat(shell.Streams.Error.Select(e => "\n" + e)));
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
