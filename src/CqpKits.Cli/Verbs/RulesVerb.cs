using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>rules test</c> and <c>rules explain</c>.</summary>
internal static class RulesVerb
{
    public static Command Make(Surroundings surroundings) => new("rules") { Test(surroundings), Explain(surroundings) };

    private static Command Test(Surroundings surroundings)
    {
        var certification = new Argument<string?>("certification") { Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("test") { certification, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = RuleUses.Test(workspace, parsed.GetValue(certification));
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.Proofs(outcome));
            }
            else
            {
                RulesPresentation.Show(outcome.Value ?? [], surroundings.Output);
            }

            return outcome.Diagnostics;
        }));
        return command;
    }

    private static Command Explain(Surroundings surroundings)
    {
        var certification = new Argument<string>("certification");
        var rule = new Option<string?>("--regle");
        var json = new Option<bool>(Verb.JsonName);
        var command = new Command("explain") { certification, rule, json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = RuleUses.Explain(workspace, parsed.GetValue(certification)!, parsed.GetValue(rule));
            if (parsed.GetValue(json))
            {
                surroundings.Output.Write(RunReports.Explanations(outcome));
                return outcome.Diagnostics;
            }

            surroundings.Output.Write(outcome.Value is { Count: > 0 } texts ? string.Join('\n', texts) : outcome.Value is null ? "" : "Ce référentiel ne déclare aucune règle : aucun verdict n'est rendu.\n");
            return outcome.Diagnostics;
        }));
        return command;
    }
}
