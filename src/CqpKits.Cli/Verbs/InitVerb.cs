using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>init</c>: the one command that needs no workspace, since it makes one.</summary>
internal static class InitVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var folder = new Argument<string>("dossier") { DefaultValueFactory = _ => "." };
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("init") { folder, json };
        command.SetAction(parsed => Run(surroundings, parsed.GetValue(folder)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Surroundings surroundings, string given, bool json)
    {
        // A folder that looks like an option would be hard to get rid of.
        if (given.StartsWith('-'))
        {
            surroundings.Error.WriteLine($"cqpkits init : « {given} » n'est pas compris ici ; un nom de dossier ne commence pas par un tiret.");
            return ExitCodes.Usage;
        }

        var outcome = InitializeWorkspace.Run(new DiskWorkspace(Path.GetFullPath(given, surroundings.Folder)));
        if (json)
        {
            surroundings.Output.Write(RunReports.Files(outcome.Value ?? [], outcome.Diagnostics));
        }
        else if (outcome.Succeeded)
        {
            Show(outcome.Value!, given, surroundings.Output);
        }

        return Verb.Say(outcome.Diagnostics, surroundings);
    }

    private static void Show(IReadOnlyList<string> paths, string given, TextWriter output)
    {
        foreach (var path in paths)
        {
            output.WriteLine($"  {path}");
        }

        var place = given == "." ? "ce dossier" : $"« {given} »";
        output.WriteLine($"{Verb.Plural(paths.Count, "fichier")} dans {place}. Commencez par lire LISEZMOI.md.");
    }
}
