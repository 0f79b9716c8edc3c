using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>new</c>.</summary>
internal static class NewVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var code = new Argument<string>("code");
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("new") { code, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = StartCertification.Run(workspace, parsed.GetValue(code)!);
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.Files(outcome.Value ?? [], outcome.Diagnostics));
                return outcome.Diagnostics;
            }

            foreach (var path in outcome.Value ?? [])
            {
                surroundings.Output.WriteLine($"  {path}");
            }

            if (outcome.Value is not null)
            {
                surroundings.Output.WriteLine($"Commencez par certification.yaml, puis : cqpkits check {parsed.GetValue(code)}");
            }

            return [.. outcome.Diagnostics.Where(d => d.Severity != Severity.Warning)];
        }));
        return command;
    }
}
