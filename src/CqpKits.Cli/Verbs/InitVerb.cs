using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>init</c>: the one command that needs no workspace, since it makes one.</summary>
internal static class InitVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var folder = new Argument<string>("dossier") { DefaultValueFactory = _ => "." };
        var command = new Command("init") { folder };
        command.SetAction(parsed => Run(surroundings, parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(Surroundings surroundings, string given)
    {
        // No option is known here, and a folder that looks like one would be hard to get rid of.
        if (given.StartsWith('-'))
        {
            surroundings.Error.WriteLine($"cqpkits init : « {given} » n'est pas compris ici ; un nom de dossier ne commence pas par un tiret.");
            return ExitCodes.Usage;
        }

        var outcome = InitializeWorkspace.Run(new DiskWorkspace(Path.GetFullPath(given, surroundings.Folder)));
        foreach (var diagnostic in outcome.Diagnostics)
        {
            surroundings.Error.WriteLine(diagnostic);
        }

        if (!outcome.Succeeded)
        {
            return ExitCodes.Faults;
        }

        foreach (var path in outcome.Value!)
        {
            surroundings.Output.WriteLine($"  {path}");
        }

        var place = given == "." ? "ce dossier" : $"« {given} »";
        surroundings.Output.WriteLine($"{Verb.Plural(outcome.Value.Count, "fichier")} dans {place}. Commencez par lire LISEZMOI.md.");
        return ExitCodes.Done;
    }
}
