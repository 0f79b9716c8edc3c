using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>schema</c>.</summary>
internal static class SchemaVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var certification = new Argument<string>("certification");
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("schema") { certification, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = WriteSchema.Run(workspace, parsed.GetValue(certification)!);
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.Files(outcome.Value ?? [], outcome.Diagnostics));
            }
            else
            {
                foreach (var path in outcome.Value ?? [])
                {
                    surroundings.Output.WriteLine($"Schéma écrit : {path}");
                }
            }

            return outcome.Diagnostics;
        }));
        return command;
    }
}
