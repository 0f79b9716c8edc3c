namespace CqpKits.Cli.Commands;

/// <summary>The exit codes of commands.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Diagnostics with errors were printed.</summary>
    public const int Faults = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;
}
