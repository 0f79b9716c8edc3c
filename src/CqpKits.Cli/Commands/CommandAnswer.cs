using System.CommandLine;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Kits.Reports;

namespace CqpKits.Cli.Commands;

/// <summary>What a verb has to say: messages, and its result for a program or for a person.</summary>
/// <param name="Diagnostics">Messages, printed last.</param>
/// <param name="Json">Prints the result for a program.</param>
/// <param name="Text">Prints the result for a person.</param>
internal sealed record CommandAnswer(IReadOnlyList<Diagnostic> Diagnostics, Action<TextWriter> Json, Action<TextWriter> Text)
{
    /// <summary>An answer without a result: messages alone.</summary>
    public static CommandAnswer Messages(IReadOnlyList<Diagnostic> diagnostics) => new(diagnostics, json => json.Write(RunReports.Check(diagnostics)), _ => { });

    /// <summary>Nothing could be done, for this reason.</summary>
    public static CommandAnswer Fault(Diagnostic fault) => Messages([fault]);

    /// <summary>Prints the result as it was asked for, then the messages.</summary>
    public void Show(ParseResult parsed, Terminal terminal)
    {
        var quiet = parsed.GetValue(Everywhere.Quiet);
        if (Everywhere.IsGiven(parsed, Everywhere.Json))
        {
            Json(terminal.Output);
        }
        else if (!quiet)
        {
            Text(terminal.Output);
        }

        Say(Diagnostics, quiet, terminal.Error);
    }

    /// <summary>Prints messages, or errors alone.</summary>
    public static void Say(IEnumerable<Diagnostic> diagnostics, bool quiet, TextWriter error)
    {
        foreach (var diagnostic in diagnostics.Where(d => !quiet || d.Severity == Severity.Error))
        {
            error.WriteLine(diagnostic);
        }
    }
}
