using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>rules test</c> and <c>rules explain</c>.</summary>
internal static class RulesVerb
{
    public static Command Make(Surroundings surroundings) => new("rules") { Test(surroundings), Explain(surroundings) };

    private static Command Test(Surroundings surroundings)
    {
        var certification = new Argument<string?>("certification") { Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("test") { certification };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = RuleUses.Test(workspace, parsed.GetValue(certification));
            RulesPresentation.Show(outcome.Value ?? [], surroundings.Output);
            return outcome.Diagnostics;
        }));
        return command;
    }

    private static Command Explain(Surroundings surroundings)
    {
        var certification = new Argument<string>("certification");
        var rule = new Option<string?>("--regle");
        var command = new Command("explain") { certification, rule };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            var outcome = RuleUses.Explain(workspace, parsed.GetValue(certification)!, parsed.GetValue(rule));
            surroundings.Output.Write(outcome.Value is { Count: > 0 } texts ? string.Join('\n', texts) : outcome.Value is null ? "" : "Ce référentiel ne déclare aucune règle : aucun verdict n'est rendu.\n");
            return outcome.Diagnostics;
        }));
        return command;
    }
}
