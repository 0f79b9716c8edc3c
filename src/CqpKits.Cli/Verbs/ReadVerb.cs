using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>read</c>.</summary>
internal static class ReadVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("chemins") { Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json");
        var folder = new Option<string?>("--out");
        var command = new Command("read") { paths, json, folder };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = ReadReturns.Run(workspace, [.. parsed.GetValue(paths)!.Select(p => workspace.PathOf(p, surroundings.Folder))]);
            var text = WriteResults.Json(outcome.Value!, outcome.Diagnostics);
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(text);
            }
            else
            {
                ReadingPresentation.Show(outcome.Value!, surroundings.Output);
            }

            return parsed.GetValue(folder) is { } given
                ? [.. outcome.Diagnostics, .. WriteResults.ToFolder(workspace, workspace.PathOf(given, surroundings.Folder), text)]
                : outcome.Diagnostics;
        }));
        return command;
    }
}
