using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Review;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>schema</c>.</summary>
internal static class SchemaVerb
{
    private static readonly Argument<string> Certification = Word.Needed("certification", "Le code de la certification.");

    public static Verb Make() => new(
        "schema", "Écrit les schémas JSON qui permettent à VS Code de compléter et de souligner les fichiers YAML : référentiel, apparence, délibération, décisions, réglages.", Write, Certification, Everywhere.Json);

    private static CommandAnswer Write(Invocation call)
    {
        var outcome = WriteSchemas.Run(call.Workspace, call.Value(Certification));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Files(outcome.Value ?? [], outcome.Diagnostics)), output =>
        {
            foreach (var path in outcome.Value ?? [])
            {
                output.WriteLine($"Schéma écrit : {path}");
            }
        });
    }
}
