using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>read</c>.</summary>
internal static class ReadVerb
{
    private static readonly Argument<string[]> Paths = Word.Several("chemin", "Dossiers et fichiers de formulaires rendus.");
    private static readonly Option<string[]> Decisions = Word.Values(
        "--decisions", "fichier", "Les décisions d'une personne (a-trancher.xlsx complété, decisions.yaml) ; peut se répéter.");

    private static readonly Option<string?> Out = Word.Value(
        "--out", "dossier", "Écrit resultats.json et les questions (a-trancher.html et .xlsx), et applique les décisions déjà écrites dans ce dossier.");

    public static Verb Make() => new("read", "Relit des formulaires remplis : ce qui est revenu, et ce qui est à trancher.\nLes réponses d'un fichier donné seul sont toutes montrées ; celles de plusieurs, avec --verbose.", Read, Paths, Decisions, Out, Everywhere.Json);

    private static CommandAnswer Read(Invocation call)
    {
        var outcome = ReviewReturns.Run(call.Workspace, new ReadRequest
        {
            Paths = call.PathsOf(Paths),
            DecisionFiles = call.PathsOf(Decisions),
            Folder = call.PathOf(Out),
        });
        return new CommandAnswer(outcome.Diagnostics, json => WriteResults.Json(outcome.Value!, outcome.Diagnostics, new TextStream(json)), output => ReadingPresentation.Show(outcome.Value!, call, output));
    }
}
