using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>check</c>.</summary>
internal static class CheckVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var certification = new Argument<string?>("certification") { Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check") { certification };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = CheckCertification.Run(workspace, parsed.GetValue(certification));
            surroundings.Output.WriteLine(Verb.Count(outcome.Diagnostics) + ".");
            return outcome.Diagnostics;
        }));
        return command;
    }
}
