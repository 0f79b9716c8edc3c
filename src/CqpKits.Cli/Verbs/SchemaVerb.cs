using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>schema</c>.</summary>
internal static class SchemaVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var certification = new Argument<string>("certification");
        var command = new Command("schema") { certification };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = WriteSchema.Run(workspace, parsed.GetValue(certification)!);
            if (outcome.Value is { } path)
            {
                surroundings.Output.WriteLine($"Schéma écrit : {path}");
            }

            return outcome.Diagnostics;
        }));
        return command;
    }
}
