using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Kits.Starting;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>new</c>.</summary>
internal static class NewVerb
{
    private static readonly Argument<string> Code = Word.Needed("code", "Le code de la certification, et le nom de son dossier.");

    public static Verb Make() => new(
        "new", "Écrit le départ commenté d'une nouvelle certification dans referentials/<code>.\nN'écrase rien.", Start, Code, Everywhere.Json);

    private static CommandAnswer Start(Invocation call)
    {
        var outcome = StartCertification.Run(call.Workspace, call.Value(Code));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Files(outcome.Value ?? [], outcome.Diagnostics)), output =>
        {
            if (outcome.Value is { } files)
            {
                FilesPresentation.Each(files, call, output);
                output.WriteLine($"{Counts.Of(files.Count, "fichier")} {FilesPresentation.Place(files)}.");
                output.WriteLine($"Commencez par certification.yaml, puis : cqpkits check {call.Value(Code)}");
            }
        });
    }
}
