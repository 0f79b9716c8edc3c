using System.CommandLine;
using CqpKits.Diagnostics;
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
                surroundings.Output.Write(RunReports.Files(outcome.Value is { } written ? [written] : [], outcome.Diagnostics));
            }
            else if (outcome.Value is { } path)
            {
                surroundings.Output.WriteLine($"Schéma écrit : {path}");
            }

            return outcome.Diagnostics;
        }));
        return command;
    }
}
