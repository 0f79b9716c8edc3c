using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>check</c>.</summary>
internal static class CheckVerb
{
    private static readonly Argument<string?> Certification = Word.Optional("certification", "Le code de la certification ; sinon toutes.");
    private static readonly Option<string?> StyleFile = Word.Value("--style", "fichier", "Vérifie aussi que ce document Word de la branche peut prêter son apparence.");

    public static Verb Make() => new(
        "check", "Vérifie un référentiel, ses modèles et son thème, et dit toutes les fautes en une fois.", Check, Certification, StyleFile, Everywhere.Json);

    private static CommandAnswer Check(Invocation call)
    {
        var outcome = CheckCertification.Run(call.Workspace, call.Value(Certification), call.PathOf(StyleFile));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Check(outcome.Diagnostics)), output => output.WriteLine($"{Counts.Of(outcome.Diagnostics)}."));
    }
}
