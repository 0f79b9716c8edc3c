using CqpKits.Diagnostics;

namespace CqpKits.Cli.Commands;

/// <summary>The exit codes of commands.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Diagnostics with errors were printed.</summary>
    public const int Faults = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C ended the work before it was done; shells say 130 as well.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code after these messages.</summary>
    public static int After(IReadOnlyList<Diagnostic> messages) =>
        messages.Any(m => m.Cause == DiagnosticCause.Interrupted) ? Interrupted
        : messages.Any(m => m.Severity == Severity.Error) ? Faults
        : Done;
}
