using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Kits.Starting;
using CqpKits.Workspaces.Files;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>init</c>, the only one that needs no workspace, because it makes one.</summary>
internal static class InitVerb
{
    private const string Here = ".";

    private static readonly Argument<string?> Folder = Word.Optional("dossier", "Le dossier ; sinon celui où l'on est.");

    public static Verb Make() => new(
        "init", "Écrit un espace de travail à modifier : réglages, référentiels, modèles.\nN'écrase rien.", Init, Folder, Everywhere.Json)
    {
        FindWorkspace = (parsed, surroundings) => new DiskWorkspace(Path.GetFullPath(parsed.GetValue(Folder) ?? Here, surroundings.Folder)),
    };

    private static CommandAnswer Init(Invocation call)
    {
        var outcome = InitializeWorkspace.Run(call.Workspace);
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Start(outcome)), output =>
        {
            FilesPresentation.Each(outcome.Value!.InTheWay, call, output);
            if (outcome.Succeeded)
            {
                Show(outcome.Value.Files, call, output);
            }
        });
    }

    private static void Show(IReadOnlyList<string> files, Invocation call, TextWriter output)
    {
        FilesPresentation.Each(files, call, output);
        var place = call.Value(Folder) is { } given and not Here ? $"« {given} »" : "ce dossier";
        output.WriteLine($"{Counts.Of(files.Count, "fichier")} dans {place}. Commencez par lire LISEZMOI.md.");
    }
}
