namespace CqpKits.Treatments;

/// <summary>The interpreter that Debian's modules of Python belong to; another one on PATH may not have them.</summary>
internal static class DebianPython
{
    private const string Program = "/usr/bin/python3";

    /// <summary>Whether this machine has the interpreter, and it a module.</summary>
    public static bool Has(string module)
    {
        if (!File.Exists(Program))
        {
            return false;
        }

        try
        {
            Run(["-c", "import " + module]);
            return true;
        }
        catch (ToolFailedException)
        {
            return false;
        }
    }

    /// <summary>Runs it to its end and gives what it printed.</summary>
    /// <exception cref="ToolFailedException">The script failed.</exception>
    public static string Run(IEnumerable<string> arguments, string input = "") => ToolProcess.Run(Program, arguments, input);

    /// <summary>Puts a script of ours into a folder.</summary>
    public static string Script(TemporaryFolder work, string name)
    {
        var path = work.File(name);
        using var source = typeof(DebianPython).Assembly.GetManifestResourceStream(name)!;
        using var target = File.Create(path);
        source.CopyTo(target);
        return path;
    }
}
