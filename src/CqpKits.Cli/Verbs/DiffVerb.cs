using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>diff</c>.</summary>
internal static class DiffVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var before = new Argument<string>("avant");
        var after = new Argument<string>("après");
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("diff") { before, after, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            string Given(string name) => name.Contains('/') || name.Contains('\\') ? workspace.PathOf(name, surroundings.Folder) : name;
            var outcome = CompareCertifications.Run(workspace, Given(parsed.GetValue(before)!), Given(parsed.GetValue(after)!));
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.Difference(outcome));
            }
            else if (outcome.Value is { } comparison)
            {
                DiffPresentation.Show(comparison, surroundings.Output);
            }

            return outcome.Diagnostics;
        }));
        return command;
    }
}
