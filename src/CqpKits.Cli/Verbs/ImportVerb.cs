using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Importing;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>import</c>.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string> File = Word.Needed("fichier", "Le classeur XLSX ou le CSV où sont les blocs, les compétences, les critères.");
    private static readonly Option<string?> As = new("--as") { HelpName = "code", Description = "Le code de la certification, et le nom de son dossier ; à donner toujours.", Required = true };
    private static readonly Option<string?> Sheet = Word.Value("--sheet", "nom", "La feuille à lire ; sinon la première dont les titres de colonnes sont reconnus.");
    private static readonly Option<bool> Write = Word.Flag("--write", "Écrit les fichiers ; sans cette option, rien n'est écrit, et tout est dit.");

    public static Verb Make() => new(
        "import",
        "Reprend d'un tableur la structure d'une certification : blocs, compétences, critères, ou domaines et savoir-faire.\nDit ce qu'il a compris et ce qui changerait. N'écrase rien de ce qui est écrit à la main.",
        Import,
        File, As, Sheet, Write, StartOptions.Title, StartOptions.Assessor, StartOptions.Scale, StartOptions.Obtained, StartOptions.Since, Everywhere.Json);

    private static CommandAnswer Import(Invocation call)
    {
        var outcome = StartOptions.Read(call).Then(answers => ImportStructure.Run(call.Workspace, new ImportRequest
        {
            File = call.PathOf(call.Value(File)),
            Code = call.Value(As)!,
            Sheet = call.Value(Sheet),
            Answers = answers,
            Write = call.Value(Write),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(ImportReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } found)
            {
                ImportPresentation.Show(found, call.Value(As)!, outcome.Succeeded, output);
            }
        });
    }
}
