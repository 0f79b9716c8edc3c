using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;

namespace CqpKits.Cli.Verbs;

/// <summary>The options of results, and their answer: of files (<c>score</c>) or of a session (<c>session results</c>).</summary>
internal static class ResultOptions
{
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

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Symbol> All { get; } = [Rule, Deliberation, Decisions, Out, Documents, StyleFile, Format];

    /// <summary>What is asked for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="paths">Files and folders of returned forms; none for a session.</param>
    public static ResultsRequest Read(Invocation call, IReadOnlyList<string> paths) => new()
    {
        Score = new ScoreRequest
        {
            Paths = paths,
            DecisionFiles = call.PathsOf(Decisions),
            Folder = call.PathOf(Out),
            RuleSet = call.Value(Rule),
            Deliberation = call.PathOf(Deliberation),
        },
        Documents = call.Value(Documents),
        StyleFile = call.PathOf(StyleFile),
        Formats = FormatOption.Of(call, Format),
    };

    /// <summary>The answer.</summary>
    public static CommandAnswer Answer(Invocation call, Checked<MadeResults> outcome) => outcome.Value is not { } made
        ? CommandAnswer.Messages(outcome.Diagnostics)
        : new CommandAnswer(outcome.Diagnostics, json => WriteResults.Json(made.Scored, outcome.Diagnostics, new TextStream(json)), output =>
        {
            ScorePresentation.Show(made.Scored, output);
            if (made.Documents is { } documents)
            {
                FilesPresentation.Each(documents.Files, call, output);
                output.WriteLine($"{FormatOption.Made(documents.Documents, FormatOption.Of(call, Format))} dans {documents.Folder}.");
            }
        });
}
