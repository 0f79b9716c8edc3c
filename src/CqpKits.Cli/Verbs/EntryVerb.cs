using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>saisie</c>.</summary>
internal static class EntryVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("chemins") { Arity = ArgumentArity.OneOrMore };
        var twice = new Option<bool>("--deux");
        var folder = new Option<string?>("--out");
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("saisie") { paths, twice, folder, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            string PathOf(string given) => workspace.PathOf(given, surroundings.Folder);
            var outcome = WriteEntrySheets.Run(workspace, new EntryRequest
            {
                Paths = [.. parsed.GetValue(paths)!.Select(PathOf)],
                Twice = parsed.GetValue(twice),
                Folder = parsed.GetValue(folder) is { } given ? PathOf(given) : null,
            });
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.Files(outcome.Value!, outcome.Diagnostics));
                return outcome.Diagnostics;
            }

            foreach (var file in outcome.Value!)
            {
                surroundings.Output.WriteLine($"  {file}");
            }

            surroundings.Output.WriteLine($"{Verb.Plural(outcome.Value.Count, "feuille")} de saisie.");
            return outcome.Diagnostics;
        }));
        return command;
    }
}
