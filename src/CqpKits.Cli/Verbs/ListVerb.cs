using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>list</c>.</summary>
internal static class ListVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var certification = new Argument<string?>("certification") { Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("list") { certification, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = ListCertifications.Run(workspace, parsed.GetValue(certification));
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.List(outcome));
            }
            else
            {
                ListPresentation.Show(outcome.Value!, surroundings.Output);
            }

            return outcome.Diagnostics;
        }));
        return command;
    }
}
