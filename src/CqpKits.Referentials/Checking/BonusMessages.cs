using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about bonuses (CQP425–CQP427).</summary>
internal static class BonusMessages
{
    public static Diagnostic AddedToNothing(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP425", $"ce bonus de la règle « {rules.Code} » ne s'ajoute à rien : il faut une moyenne ou une somme.", at,
        "écrivez « resultat: moyenne », « moyenne_ponderee » ou « somme », ou supprimez « bonus_au_dela_de ».");

    public static Diagnostic NothingAbove(RuleSet rules, SourceRule mark, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP426", $"au-delà de {ValueWords.Number(mark.BonusAbove ?? 0)}, ce bonus de la règle « {rules.Code} » ne départage aucune note de l'échelle « {scale.Code} » ({ValueWords.Range(scale)}).", at,
        "corrigez le nombre, dans l'échelle de la note après « ramene_a ».");

    public static Diagnostic Weight(RuleSet rules, string expected, SourcePosition at) => Diagnostic.Error(
        "CQP427", $"ce bonus de la règle « {rules.Code} » ne pèse pas comme les autres notes.", at,
        $"donnez-lui un « {expected} » : ses points au-delà du nombre sont comptés autant de fois, et il n'entre pas dans le total des poids.");
}
