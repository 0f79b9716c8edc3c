using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>score</c>.</summary>
internal static class ScoreVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("chemins") { Arity = ArgumentArity.OneOrMore };
        var rule = new Option<string?>("--regle");
        var json = new Option<bool>(Verb.JsonName);
        var deliberation = new Option<string?>("--deliberation");
        var folder = new Option<string?>("--out");
        var decisions = new Option<string[]>("--decisions");
        var documents = new Option<bool>("--documents");
        var style = new Option<string?>("--modele");
        var command = new Command("score") { paths, rule, deliberation, json, folder, decisions, documents, style };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            string PathOf(string given) => workspace.PathOf(given, surroundings.Folder);
            var target = parsed.GetValue(folder) is { } given ? PathOf(given) : null;
            var outcome = ScoreReturns.Run(workspace, new ScoreRequest
            {
                Paths = [.. parsed.GetValue(paths)!.Select(PathOf)],
                DecisionFiles = [.. (parsed.GetValue(decisions) ?? []).Select(PathOf)],
                Folder = target,
                RuleSet = parsed.GetValue(rule),
                Deliberation = parsed.GetValue(deliberation) is { } file ? PathOf(file) : null,
            });
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(WriteResults.Json(outcome.Value!, outcome.Diagnostics));
            }
            else
            {
                ScorePresentation.Show(outcome.Value!, surroundings.Output);
            }

            return target is null
                ? parsed.GetValue(documents) ? [.. outcome.Diagnostics, IssueDocuments.NoFolder] : outcome.Diagnostics
                : [.. outcome.Diagnostics, .. WriteResults.ToFolder(workspace, target, outcome), .. Issue(target)];

            IReadOnlyList<Diagnostic> Issue(string into)
            {
                if (!parsed.GetValue(documents))
                {
                    return [];
                }

                var issued = IssueDocuments.Run(workspace, into, outcome.Value!, Verb.PathOf(parsed.GetValue(style), workspace, surroundings));
                if (!parsed.GetValue(json))
                {
                    surroundings.Output.WriteLine($"{Verb.Plural(issued.Value?.Count ?? 0, "document")} dans {into}/{IssueDocuments.Folder}.");
                }

                return issued.Diagnostics;
            }
        }));
        return command;
    }
}
