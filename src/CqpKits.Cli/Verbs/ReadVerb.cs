using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>read</c>.</summary>
internal static class ReadVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("chemins") { Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>(Verb.JsonName);
        var folder = new Option<string?>("--out");
        var decisions = new Option<string[]>("--decisions");
        var command = new Command("read") { paths, json, folder, decisions };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            string PathOf(string given) => workspace.PathOf(given, surroundings.Folder);
            var target = parsed.GetValue(folder) is { } given ? PathOf(given) : null;
            var outcome = ReadReturns.Run(workspace, new ReadRequest
            {
                Paths = [.. parsed.GetValue(paths)!.Select(PathOf)],
                DecisionFiles = [.. (parsed.GetValue(decisions) ?? []).Select(PathOf)],
                Folder = target,
            });
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(WriteResults.Json(outcome.Value!, outcome.Diagnostics));
            }
            else
            {
                ReadingPresentation.Show(outcome.Value!, surroundings.Output);
            }

            return target is null ? outcome.Diagnostics : [.. outcome.Diagnostics, .. WriteResults.ToFolder(workspace, target, outcome)];
        }));
        return command;
    }
}
