using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>score</c>.</summary>
internal static class ScoreVerb
{
    private static readonly Argument<string[]> Paths = Word.Several("chemin", "Dossiers et fichiers de formulaires rendus.");
    private static readonly Option<string?> Rule = Word.Value("--rule", "code", "La règle à appliquer ; sinon celle en vigueur au jour de l'évaluation.");
    private static readonly Option<string?> Deliberation = Word.Value(
        "--deliberation", "fichier", "Les décisions du jury et les éléments déjà acquis ; sinon deliberation.yaml à côté de kit.json.");

    private static readonly Option<string[]> Decisions = Word.Values(
        "--decisions", "fichier", "Les décisions d'une personne (a-trancher.xlsx complété, decisions.yaml) ; peut se répéter.");

    private static readonly Option<string?> Out = Word.Value(
        "--out", "dossier", "Écrit resultats.json, .csv et .xlsx et les questions (a-trancher.html et .xlsx), et applique les décisions déjà écrites dans ce dossier.");

    private static readonly Option<bool> Documents = Word.Flag(
        "--documents", "Avec --out : fait aussi les documents (fiches, synthèses, attestations, certificats, procès-verbal, page de cohorte).");

    private static readonly Option<string?> StyleFile = Word.Value("--style", "fichier", "Le document Word de la branche, dont ces documents reprennent l'apparence.");
    private static readonly Option<string?> Format = FormatOption.Make();

    public static Verb Make() => new(
        "score",
        "Relit des formulaires remplis et calcule les résultats par les règles du référentiel.",
        Score,
        Paths, Rule, Deliberation, Decisions, Out, Documents, StyleFile, Format, Everywhere.Json);

    private static CommandAnswer Score(Invocation call)
    {
        return Answer(call, MakeResults.Run(call.Workspace, Request(call)), Format);
    }

    /// <summary>The answer with results, of files or of a session.</summary>
    /// <param name="call">The call.</param>
    /// <param name="outcome">The results.</param>
    /// <param name="format">The option that says the formats of documents.</param>
    public static CommandAnswer Answer(Invocation call, Checked<MadeResults> outcome, Option<string?> format)
    {
        return outcome.Value is not { } made ? CommandAnswer.Messages(outcome.Diagnostics) : new CommandAnswer(outcome.Diagnostics, json => WriteResults.Json(made.Scored, outcome.Diagnostics, new TextStream(json)), output =>
        {
            ScorePresentation.Show(made.Scored, output);
            if (made.Documents is { } documents)
            {
                FilesPresentation.Each(documents.Files, call, output);
                output.WriteLine($"{FormatOption.Made(documents.Documents, FormatOption.Of(call, format))} dans {documents.Folder}.");
            }
        });
    }

    private static ResultsRequest Request(Invocation call) => new()
    {
        Score = new ScoreRequest
        {
            Paths = call.PathsOf(Paths),
            DecisionFiles = call.PathsOf(Decisions),
            Folder = call.PathOf(Out),
            RuleSet = call.Value(Rule),
            Deliberation = call.PathOf(Deliberation),
        },
        Documents = call.Value(Documents),
        StyleFile = call.PathOf(StyleFile),
        Formats = FormatOption.Of(call, Format),
    };
}
