using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>check</c>.</summary>
internal static class CheckVerb
{
    public static Command Make(Surroundings surroundings)
    {
        var certification = new Argument<string?>("certification") { Arity = ArgumentArity.ZeroOrOne };
        var styleSource = new Option<string?>("--modele");
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("check") { certification, styleSource, json };
        command.SetAction(parsed => Verb.Run(
            surroundings,
            workspace =>
            {
                var outcome = CheckCertification.Run(workspace, parsed.GetValue(certification), Verb.PathOf(parsed.GetValue(styleSource), workspace, surroundings));
                if (parsed.GetValue(json))
                {
                    surroundings.Output.Write(RunReports.Check(outcome.Diagnostics));
                }
                else
                {
                    surroundings.Output.WriteLine(Verb.Count(outcome.Diagnostics) + ".");
                }

                return outcome.Diagnostics;
            }));
        return command;
    }
}
