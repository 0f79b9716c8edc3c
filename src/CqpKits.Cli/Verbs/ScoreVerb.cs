using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>score</c>.</summary>
internal static class ScoreVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("chemins") { Arity = ArgumentArity.OneOrMore };
        var rule = new Option<string?>("--regle");
        var json = new Option<bool>("--json");
        var deliberation = new Option<string?>("--deliberation");
        var folder = new Option<string?>("--out");
        var command = new Command("score") { paths, rule, deliberation, json, folder };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = ScoreReturns.Run(workspace, new ScoreRequest
            {
                Paths = [.. parsed.GetValue(paths)!.Select(p => workspace.PathOf(p, surroundings.Folder))],
                RuleSet = parsed.GetValue(rule),
                Deliberation = parsed.GetValue(deliberation) is { } file ? workspace.PathOf(file, surroundings.Folder) : null,
            });
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(WriteResults.Json(outcome.Value!, outcome.Diagnostics));
            }
            else
            {
                ScorePresentation.Show(outcome.Value!, surroundings.Output);
            }

            return parsed.GetValue(folder) is { } given
                ? [.. outcome.Diagnostics, .. WriteResults.ToFolder(workspace, workspace.PathOf(given, surroundings.Folder), outcome)]
                : outcome.Diagnostics;
        }));
        return command;
    }
}
