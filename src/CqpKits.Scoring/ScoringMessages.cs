using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>What is said when no rule set can be chosen or a worked example fails (CQP400–CQP414).</summary>
internal static class ScoringMessages
{
    public static Diagnostic UnknownRuleSet(string named, IEnumerable<string> known) => Diagnostic.Error(
        "CQP400", $"la règle « {named} » n'existe pas dans ce référentiel.", null,
        Spelling.DidYouMean(named, known) ?? Name(known));

    public static Diagnostic NoDate(IEnumerable<string> known) => Diagnostic.Warning(
        "CQP401", "la date de l'évaluation n'est pas connue : la règle applicable ne peut pas être choisie.", null, Name(known));

    public static Diagnostic NoneInForce(string day, IEnumerable<string> known) => Diagnostic.Warning(
        "CQP402", $"aucune règle datée n'est en vigueur au {day}.", null, Name(known));

    public static Diagnostic Several(string day, IEnumerable<string> possible) => Diagnostic.Warning(
        "CQP403", $"plusieurs règles sont en vigueur au {day}.", null, Name(possible));

    public static Diagnostic NoneForRoute(string route, IEnumerable<string> known) => Diagnostic.Warning(
        "CQP409", $"aucune règle n'est déclarée pour la voie « {route} ».", null, Name(known));

    public static Diagnostic CaseFails(RuleSet rules, ProvenCase proven) => Diagnostic.Error(
        "CQP404", $"le cas « {proven.Case.Name} » de la règle « {rules.Code} » ne donne pas ce qui est attendu : {string.Join(" ; ", proven.Differences)}.",
        proven.Case.Position, "corrigez la règle, ou le cas ; « cqpkits rules explain » dit la règle en clair.");

    public static Diagnostic DecisionOnNothing(JuryDecision decision, IEnumerable<string> known) => Diagnostic.Error(
        "CQP405", $"la décision sur « {decision.Item} » pour « {decision.Candidate} » ne porte sur aucun élément jugé.", decision.Position,
        $"les éléments jugés : {string.Join(", ", known)} ; sans « element », la décision porte sur la certification.");

    public static Diagnostic DecisionIsStale(JuryDecision decision, string now) => Diagnostic.Error(
        "CQP406", $"la décision pour « {decision.Candidate} » ({decision.Item ?? "certification"}) dit « avant : {decision.BeforeText} », or le calcul donne « {now} » : elle n'est pas appliquée.",
        decision.Position, "le résultat a changé depuis : revoyez la décision avec ceux qui l'ont prise.");

    public static Diagnostic DecisionOnNoMark(MarkDecision decision, IEnumerable<string> known) => Diagnostic.Error(
        "CQP407", $"la décision pour « {decision.Candidate} » change une note de « {decision.Assessor} », qui n'en donne pas pour « {decision.Item ?? "la certification"} ».", decision.Position,
        $"les notes de cet élément : {string.Join(", ", known)}.");

    public static Diagnostic DecisionOnSeveral(MarkDecision decision, IEnumerable<string> holders) => Diagnostic.Error(
        "CQP408", $"plusieurs personnes ont noté « {decision.Item} » pour « {decision.Candidate} » : la décision ne dit pas laquelle.", decision.Position,
        $"ajoutez « titulaire » : {string.Join(" ou ", holders)}.");

    public static Diagnostic DecisionWithoutRule(JuryDecision decision) => Diagnostic.Error(
        "CQP410", $"aucune règle n'est appliquée à « {decision.Candidate} » : la décision ne peut pas l'être non plus.", decision.Position,
        "nommez d'abord la règle avec --rule ; sans règle déclarée, aucun résultat n'est rendu.");

    public static Diagnostic DecisionOutOfScale(MarkDecision decision, decimal minimum, decimal maximum) => Diagnostic.Error(
        "CQP411", $"la note décidée pour « {decision.Candidate} » ({decision.Item}), {decision.AfterText}, sort de son échelle ({FrenchText.Number(minimum)} à {FrenchText.Number(maximum)}).",
        decision.Position, "corrigez « apres ».");

    public static Diagnostic SeveralDecisions(JuryDecision last, IReadOnlyList<JuryDecision> before) => Diagnostic.Warning(
        "CQP412", $"plusieurs décisions portent sur la même chose pour « {last.Candidate} » ({last.Item ?? "certification"}) : la dernière écrite, « {last.AfterText} », l'emporte sur {string.Join(", ", before.Select(d => $"« {d.AfterText} » (ligne {d.Position.Line})"))}.",
        last.Position, "si une décision a été rapportée, rien à faire ; sinon gardez celle qui vaut.");

    public static Diagnostic DecisionOnAnswers(MarkDecision decision) => Diagnostic.Error(
        "CQP413", $"la décision pour « {decision.Candidate} » ({decision.Item}) entre une note de « {decision.Assessor} », qui donne ici des réponses et non des notes.", decision.Position,
        "supprimez « evaluateur », et décidez du statut de l'élément : « avant: non validé », « apres: validé ».");

    public static Diagnostic CaseIsNotRead(RuleSet rules, RuleCase given, string what, SourcePosition at) => Diagnostic.Error(
        "CQP414", $"le cas « {given.Name} » de la règle « {rules.Code} » n'essaie pas ce qu'il dit : {what}.", at,
        "corrigez le cas : un code mal écrit y passerait pour un essai réussi.");

    private static string Name(IEnumerable<string> codes) => $"nommez-la avec --rule : {string.Join(", ", codes)}.";
}
