using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about sums (CQP498, CQP499, CQP486–CQP488).</summary>
internal static class SumMessages
{
    public static Diagnostic DoesNotAddUp(RuleSet rules, decimal whole, decimal highest, SourcePosition at) => Diagnostic.Error(
        "CQP498", $"la règle « {rules.Code} » dit cette somme sur {ValueWords.Number(whole)}, et ses maximums font {ValueWords.Number(highest)}.", at,
        "corrigez « sur », ou les échelles de ce qui s'additionne.");

    public static Diagnostic NotAboveZero(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP499", $"« sur » de la règle « {rules.Code} » est nul ou négatif.", at, "écrivez ce que les maximums font ensemble, par exemple 30.");

    public static Diagnostic NotANumber(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP486", $"« sur » d'une somme de la règle « {rules.Code} » n'est pas un nombre.", at,
        "écrivez ce que ses notes font ensemble, au plus, par exemple « sur: 30 » ; un champ qui divise va avec « calcul: rapport ».");

    public static Diagnostic OfExemptItems(RuleSet rules, SourcePosition at) => Diagnostic.Error(
        "CQP487", $"la règle « {rules.Code} » dispense des éléments (« sans_objet: dispense ») : une somme sans eux ne serait plus sur le même nombre.", at,
        "écrivez « resultat: moyenne » ou « moyenne_ponderee », ou « sans_objet: a_trancher ».");

    public static Diagnostic Pooled(RuleSet rules, SourceRule mark, SourcePosition at) => Diagnostic.Warning(
        "CQP488", $"la règle « {rules.Code} » additionne ensemble les notes de tous les membres de « {mark.Assessor} » : trois membres qui donnent 12 font 36.", at,
        "si chaque membre compte à part, écrivez « calcul: chacun, chaque_personne: somme » ; sinon, dites avec « sur » ce que toutes ces notes font ensemble.");
}
