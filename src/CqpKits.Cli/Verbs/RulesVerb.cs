using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Proving;
using CqpKits.Kits.Reports;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>rules test</c> and <c>rules explain</c>.</summary>
internal static class RulesVerb
{
    private static readonly Argument<string?> Tested = Word.Optional("certification", "Le code de la certification ; sinon toutes.");
    private static readonly Argument<string> Explained = Word.Needed("certification", "Le code de la certification.");
    private static readonly Option<string?> Rule = Word.Value("--rule", "code", "Seulement cette règle.");

    public static Command Make() => new("rules", "Vérifie ou explique les règles.")
    {
        new Verb("test", "Vérifie les cas écrits à côté de chaque règle (« cas ») : notes données, résultat attendu.", Test, Tested, Everywhere.Json),
        new Verb("explain", "Dit chaque règle en clair, avec les valeurs de part et d'autre de chaque seuil.", Explain, Explained, Rule, Everywhere.Json),
    };

    private static CommandAnswer Test(Invocation call)
    {
        var outcome = RuleUses.Test(call.Workspace, call.Value(Tested));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Proofs(outcome)), output => RulesPresentation.Show(outcome.Value ?? [], output));
    }

    private static CommandAnswer Explain(Invocation call)
    {
        var outcome = RuleUses.Explain(call.Workspace, call.Value(Explained), call.Value(Rule));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Explanations(outcome)), output => RulesPresentation.Explain(outcome.Value, output));
    }
}
