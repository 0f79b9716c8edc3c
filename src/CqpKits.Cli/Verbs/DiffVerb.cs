using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>diff</c>.</summary>
internal static class DiffVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var before = new Argument<string>("avant");
        var after = new Argument<string>("après");
        var command = new Command("diff") { before, after };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            string Given(string name) => name.Contains('/') || name.Contains('\\') ? workspace.PathOf(name, surroundings.Folder) : name;
            var outcome = CompareCertifications.Run(workspace, Given(parsed.GetValue(before)!), Given(parsed.GetValue(after)!));
            if (outcome.Value is { } comparison)
            {
                DiffPresentation.Show(comparison, surroundings.Output);
            }

            return outcome.Diagnostics;
        }));
        return command;
    }
}
