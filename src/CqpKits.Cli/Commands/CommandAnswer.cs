using System.CommandLine;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Kits.Reports;

namespace CqpKits.Cli.Commands;

/// <summary>The answer of a command: messages, and the result for a program or for a person.</summary>
/// <param name="Diagnostics">Messages, printed after the result.</param>
/// <param name="Json">Prints the result as JSON.</param>
/// <param name="Text">Prints the result in French.</param>
internal sealed record CommandAnswer(IReadOnlyList<Diagnostic> Diagnostics, Action<TextWriter> Json, Action<TextWriter> Text)
{
    /// <summary>An answer with messages only.</summary>
    public static CommandAnswer Messages(IReadOnlyList<Diagnostic> diagnostics) => new(diagnostics, json => json.Write(RunReports.Check(diagnostics)), _ => { });

    /// <summary>An answer with one error only.</summary>
    public static CommandAnswer Fault(Diagnostic fault) => Messages([fault]);

    /// <summary>Prints the result, as JSON with <c>--json</c>, then the messages.</summary>
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

    /// <summary>Prints messages, with the words of the command line for what they advise, the same at several places once; only errors when quiet.</summary>
    public static void Say(IEnumerable<Diagnostic> diagnostics, bool quiet, TextWriter error)
    {
        foreach (var message in Repeated.Of(diagnostics.Where(d => !quiet || d.Severity == Severity.Error).Select(RemedyWords.Named)))
        {
            error.WriteLine(PlaceWords.Lines(message));
        }
    }
}
