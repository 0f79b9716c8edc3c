using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Building;
using CqpKits.Kits.Reports;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>build</c>.</summary>
internal static class BuildVerb
{
    private static readonly Argument<string> Certification = Word.Needed("certification", "Le code de la certification.");
    private static readonly Option<string?> Kit = Word.Value("--kit", "rôle", "Seulement le kit de ce rôle (jury, president…).");
    private static readonly Option<string?> Document = Word.Value("--document", "nom", "Seulement ce formulaire ou ce document (livret : le livret à imprimer).");
    private static readonly Option<bool> All = Word.Flag("--all", "Tous les kits, et les documents de référence qu'aucun kit ne nomme.");
    private static readonly Option<string?> Candidates = Word.Value("--candidates", "fichier", "La liste des candidats (CSV ou XLSX) ; sinon celle que nomme cqpkits.yaml.");
    private static readonly Option<string?> Title = Word.Value("--title", "titre", "Le titre de la session, imprimé par les documents (« Session de juin 2027 ») ; sinon il est fait du nom de la liste.");
    private static readonly Option<string?> StyleFile = Word.Value(
        "--style", "fichier", "Le document Word de la branche, dont on reprend les styles, les marges, l'en-tête et le pied.");

    private static readonly Option<bool> Blank = Word.Flag("--blank", "Des formulaires vierges, sans candidat.");
    private static readonly Option<bool> Draft = Word.Flag("--draft", "Un projet à faire relire : « PROJET » en travers de chaque page, rien à remplir, rien d'émis, dans un dossier à part.");
    private static readonly Option<string?> Format = FormatOption.Make();
    private static readonly Option<string?> Out = Word.Value("--out", "dossier", "Le dossier de sortie ; sinon output.");
    private static readonly Option<bool> Replace = Word.Flag("--replace", "Remplace un kit fait à partir d'autres formulaires.");

    public static Verb Make() => new(
        "build",
        "Fabrique les kits, Word et PDF, un dossier par candidat.\nUn formulaire que quelqu'un a rempli n'est jamais écrasé. Ctrl+C arrête après les documents en cours ; la même commande reprend là.",
        Build,
        Certification, Kit, Document, All, Candidates, Title, StyleFile, Blank, Draft, Format, Out, Replace, Everywhere.Json);

    private static CommandAnswer Build(Invocation call)
    {
        using var interruption = new Interruption(call.Terminal.Interruption);
        var progress = call.Terminal.ErrorIsTerminal && !call.Quiet ? new ProgressLine(call.Terminal.Error) : null;
        var outcome = BuildKit.Run(call.Workspace, Request(call) with { Progress = progress, Interruption = interruption.Token });
        progress?.Clear();
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Build(outcome)), output =>
        {
            if (outcome.Value is { Files.Count: > 0 } result)
            {
                Show(result, call, output);
            }
        });
    }

    private static BuildRequest Request(Invocation call)
    {
        var request = new BuildRequest
        {
            Certification = call.Value(Certification),
            Kit = call.Value(Kit),
            Document = call.Value(Document),
            All = call.Value(All),
            CandidateFile = call.PathOf(Candidates),
            Title = call.Value(Title) is { } title && title.Trim().Length > 0 ? title.Trim() : null,
            StyleFile = call.PathOf(StyleFile),
            Blank = call.Value(Blank),
            Draft = call.Value(Draft),
            Replace = call.Value(Replace),
            Formats = FormatOption.Of(call, Format),
        };
        return call.PathOf(Out) is { } folder ? request with { Output = folder } : request;
    }

    private static void Show(BuildResult result, Invocation call, TextWriter output)
    {
        FilesPresentation.Each(result.Files, call, output);
        var forWhom = (result.Candidates == 0 ? "formulaires vierges" : Counts.Of(result.Candidates, "candidat")) + (call.Value(Draft) ? ", en projet" : "");
        output.WriteLine($"{FormatOption.Made(result.Documents, FormatOption.Of(call, Format))} dans {result.Folder} ({forWhom}).");
    }
}
