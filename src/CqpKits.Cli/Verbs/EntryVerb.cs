using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Entry;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>entry</c>.</summary>
internal static class EntryVerb
{
    private static readonly Argument<string[]> Paths = Word.Several("chemin", "Dossiers et fichiers de formulaires émis.");
    private static readonly Option<bool> Double = Word.Flag("--double", "Deux feuilles par formulaire, pour deux personnes ; ce qui diffère est à trancher.");
    private static readonly Option<string?> Out = Word.Value("--out", "dossier", "Le dossier de sortie ; sinon saisie, dans le dossier du kit.");

    public static Verb Make() => new(
        "entry",
        """
        Écrit une feuille de saisie (XLSX) pour chaque formulaire émis, à partir de sa définition figée.
        Les réponses d'un formulaire rempli à la main y sont reportées, puis « read » et « score » la lisent.
        """,
        Write,
        Paths, Double, Out, Everywhere.Json);

    private static CommandAnswer Write(Invocation call)
    {
        var outcome = WriteEntrySheets.Run(call.Workspace, new EntryRequest
        {
            Paths = call.PathsOf(Paths),
            Twice = call.Value(Double),
            Folder = call.PathOf(Out),
        });
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Files(outcome.Value!, outcome.Diagnostics)), output => Show(outcome.Value!, call, output));
    }

    private static void Show(IReadOnlyList<string> files, Invocation call, TextWriter output)
    {
        FilesPresentation.Each(files, call, output);
        output.WriteLine($"{Counts.Of(files.Count, "feuille")} de saisie {FilesPresentation.Place(files)}".TrimEnd() + ".");
    }
}
