using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving;

/// <summary>Messages about worked examples (CQP404, CQP414).</summary>
internal static class ProvingMessages
{
    public static Diagnostic CaseFails(RuleSet rules, ProvenCase proven) => Diagnostic.Error(
        "CQP404", $"le cas « {proven.Case.Name} » de la règle « {rules.Code} » ne donne pas ce qui est attendu : {string.Join(" ; ", proven.Differences)}.",
        proven.Case.Position, "corrigez la règle, ou le cas ; son explication dit la règle en clair.") with
    { Remedy = Remedy.ExplainRules };

    public static Diagnostic CaseIsNotRead(RuleSet rules, RuleCase given, string what, SourcePosition at) => Diagnostic.Error(
        "CQP414", $"le cas « {given.Name} » de la règle « {rules.Code} » n'essaie pas ce qu'il dit : {what}.", at,
        "corrigez le cas : un code mal écrit y passerait pour un essai réussi.");
}
