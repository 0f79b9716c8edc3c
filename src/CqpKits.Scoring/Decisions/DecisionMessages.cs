using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Decisions;

/// <summary>Messages about decisions that cannot be applied as they are written (CQP405–CQP408, CQP410–CQP413, CQP527).</summary>
internal static class DecisionMessages
{
    public static Diagnostic DecisionOnNothing(JuryDecision decision, IEnumerable<string> known) => Diagnostic.Error(
        "CQP405", $"la décision sur « {decision.Item} » pour « {decision.Candidate} » ne porte sur aucun élément jugé.", decision.Position,
        $"les éléments jugés : {string.Join(", ", known)} ; sans « element », la décision porte sur la certification.");

    public static Diagnostic DecisionIsStale(JuryDecision decision, string now) => Diagnostic.Error(
        "CQP406", $"la décision pour « {decision.Candidate} » ({decision.Item ?? "certification"}) dit « avant : {decision.BeforeText} », or le calcul donne « {now} » : elle n'est pas appliquée.",
        decision.Position, "le résultat a changé depuis : revoyez la décision avec ceux qui l'ont prise.");

    public static Diagnostic DecisionOnNoMark(MarkDecision decision, IEnumerable<string> known) => Diagnostic.Error(
        "CQP407", $"la décision pour « {decision.Candidate} » change une note de « {decision.Assessor} », qui n'en donne pas pour « {decision.Item ?? "la certification"} ».", decision.Position,
        MarksOf(decision, [.. known]));

    public static Diagnostic DecisionOnSeveral(MarkDecision decision, IEnumerable<string> holders) => Diagnostic.Error(
        "CQP408", $"plusieurs personnes ont noté « {decision.Item} » pour « {decision.Candidate} » : la décision ne dit pas laquelle.", decision.Position,
        $"ajoutez « titulaire » : {string.Join(" ou ", holders)}.");

    public static Diagnostic DecisionWithoutRule(JuryDecision decision) => Diagnostic.Error(
        "CQP410", $"aucune règle n'est appliquée à « {decision.Candidate} » : la décision ne peut pas l'être non plus.", decision.Position,
        "sans règle déclarée, aucun résultat n'est rendu ; nommez d'abord la règle.") with
    { Remedy = Remedy.RuleSet };

    public static Diagnostic DecisionOutOfScale(MarkDecision decision, decimal minimum, decimal maximum) => Diagnostic.Error(
        "CQP411", $"la note décidée pour « {decision.Candidate} » ({decision.Item}), {decision.AfterText}, sort de son échelle ({FrenchText.Number(minimum)} à {FrenchText.Number(maximum)}).",
        decision.Position, "corrigez « apres ».");

    public static Diagnostic SeveralDecisions(JuryDecision last, IReadOnlyList<JuryDecision> before) => Diagnostic.Warning(
        "CQP412", $"plusieurs décisions portent sur la même chose pour « {last.Candidate} » ({last.Item ?? "certification"}) : la dernière écrite, « {last.AfterText} », l'emporte sur {string.Join(", ", before.Select(d => $"« {d.AfterText} » (ligne {d.Position.Line})"))}.",
        last.Position, "si une décision a été rapportée, rien à faire ; sinon gardez celle qui vaut.");

    public static Diagnostic DecisionOnAnswers(MarkDecision decision) => Diagnostic.Error(
        "CQP413", $"la décision pour « {decision.Candidate} » ({decision.Item}) entre une note de « {decision.Assessor} », qui donne ici des réponses et non des notes.", decision.Position,
        "supprimez « evaluateur », et décidez du statut de l'élément : « avant: non validé », « apres: validé ».");

    /// <summary>What a decision about a mark may be about.</summary>
    private static string MarksOf(MarkDecision decision, IReadOnlyList<string> known) => (decision.Item, known) switch
    {
        (null, _) => "ajoutez « element » : une note se décide pour un élément ; sans « evaluateur », la décision porte sur la certification.",
        (_, []) => "cet élément se calcule sans note d'évaluateur : supprimez « evaluateur », et décidez de son statut.",
        _ => $"donnent une note pour cet élément : {string.Join(", ", known)}.",
    };

    public static Diagnostic DecisionIsCovered(JuryDecision decision, StatusDecision over) => Diagnostic.Error(
        "CQP527", $"la décision pour « {decision.Candidate} » ({decision.Item ?? "certification"}) ne changerait rien : « {over.AfterText} » a été décidé avant elle pour {(over.Item is { } item ? $"« {item} »" : "la certification elle-même")}.",
        decision.Position, "décidez aussi de cela.");
}
