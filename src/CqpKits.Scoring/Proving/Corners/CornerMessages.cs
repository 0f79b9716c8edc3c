using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Messages about the corners of rule sets (CQP456–CQP459, CQP516).</summary>
internal static class CornerMessages
{
    public static Diagnostic NeverValidated(RuleSet rules, Undecided what, Corner corner) => Diagnostic.Error(
        "CQP456", $"la règle « {rules.Code} » ne peut jamais valider {what.Subject} : tous les formulaires remplis, avec {CornerWords.Of(corner)} par exemple, le résultat reste « non décidable » ({what.Why}).",
        rules.Position, "corrigez la règle, ou les formulaires de ses évaluateurs.");

    /// <summary>For the items of a level; for the certification when there are none.</summary>
    public static Diagnostic NeverReached(RuleSet rules, IReadOnlyList<string> items, Corner corner, NodeResult? node) => Diagnostic.Warning(
        "CQP516", $"la règle « {rules.Code} » ne valide jamais {(items.Count == 0 ? "personne" : string.Join(", ", items.Select(i => $"« {i} »")))} : aucun des candidats essayés n'y parvient, {(corner.IsBestEverywhere ? "pas même" : "par exemple")} avec {CornerWords.Of(corner)} ({(node is null ? ResultWords.ReasonOf(corner.Result).TrimEnd('.') : Refusal(node))}).",
        rules.Position, "vérifiez ce que ses conditions demandent : un nombre trop grand, deux tests qui s'excluent, ou un arrondi qui laisse toujours sous le seuil.");

    public static Diagnostic Undecided(RuleSet rules, Undecided what, Corner corner) => Diagnostic.Warning(
        "CQP457", $"avec la règle « {rules.Code} », un résultat peut rester « non décidable » alors que tous les formulaires sont remplis : c'est le cas de {what.Subject} avec {CornerWords.Of(corner)} ({what.Why}).",
        rules.Position, UndecidedHint.Of(rules, what));

    public static Diagnostic Harm(RuleSet rules, Harm harm, Corner before, Corner after) => Diagnostic.Warning(
        "CQP458", $"avec la règle « {rules.Code} », faire mieux peut nuire : avec {CornerWords.Of(before)} : {harm.Before} ; avec {CornerWords.Of(Changed(before, after))} : {harm.After}.",
        rules.Position, "si c'est bien ce que dit le texte, il n'y a rien à faire ; sinon, vérifiez le signe des tests et l'ordre des issues.");

    public static Diagnostic StoppedShort(RuleSet rules, long tried, long all) => Diagnostic.Information(
        "CQP459", $"la règle « {rules.Code} » a trop de cas limites pour les essayer tous deux à deux : {FrenchText.Number(tried)} sur {FrenchText.Number(all)} l'ont été, et tous l'ont été un par un.",
        rules.Position);

    private static string Refusal(NodeResult node) => string.Join(" ; ", node.Findings.Where(f => f.Outcome == TestOutcome.Failed).Select(ResultWords.Of));

    private static Turn Changed(Corner before, Corner after) => after.Turns.Except(before.Turns).First();
}
