using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about scales, and thresholds and marks on them (CQP040–CQP049, CQP089, CQP090).</summary>
internal static class ScaleMessages
{
    public static Diagnostic ScaleIsUpsideDown(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP040", $"le maximum de l'échelle « {scale.Code} » n'est pas plus grand que son minimum.", at, "échangez ou corrigez les deux nombres.");

    public static Diagnostic NotAPercentage(SourcePosition at) => Diagnostic.Error(
        "CQP041", "l'échelle « pourcentage » doit aller de 0 à 100.", at, "corrigez ses bornes, ou donnez un autre code à cette échelle.");

    public static Diagnostic AnchorOutsideScale(decimal anchor, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP042", $"le repère {ValueWords.Number(anchor)} sort de l'échelle « {scale.Code} » ({ValueWords.Range(scale)}).", at, "corrigez le repère, ou l'échelle.");

    public static Diagnostic AnchorsNotAscending(decimal before, decimal after, SourcePosition at) => Diagnostic.Error(
        "CQP043", $"les repères ne sont pas croissants : {ValueWords.Number(after)} suit {ValueWords.Number(before)}.", at, "rangez-les du plus petit au plus grand, sans répétition.");

    public static Diagnostic WrongNumberOfDescriptors(int anchors, int descriptors, SourcePosition at) => Diagnostic.Error(
        "CQP044", $"{anchors} repères demandent {Math.Max(0, anchors - 1)} descripteurs, un entre deux repères ; il y en a {descriptors}.", at,
        "complétez ou réduisez l'une des deux listes.");

    public static Diagnostic ThresholdOutsideScale(ThresholdTest test, Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP045",
        $"le test {ValueWords.Test(test)} ne départage aucune note de l'échelle « {scale.Code} » ({ValueWords.Range(scale)}).",
        at, "corrigez le seuil, ou l'échelle des notes que la règle compare.");

    public static Diagnostic MarksOnSeveralScales(RuleSet rules, IEnumerable<Scale> scales, SourcePosition at) => Diagnostic.Error(
        "CQP046", $"la règle « {rules.Code} » réunit des notes d'échelles différentes : {string.Join(", ", scales.Select(s => $"{s.Code} ({ValueWords.Range(s)})"))}.", at,
        "ramenez-les à une même échelle avec « ramene_a », dites avec « sur » ce que fait leur somme, ou écrivez « resultat: aucun » si chaque note est comparée à part.");

    public static Diagnostic ItemsOnSeveralScales(RuleSet rules, IEnumerable<Scale> scales, SourcePosition at) => Diagnostic.Error(
        "CQP489", $"cette condition de la règle « {rules.Code} » réunirait des valeurs d'échelles différentes : {string.Join(", ", scales.Select(s => $"{s.Code} ({ValueWords.Range(s)})"))}.", at,
        "nommez avec « pour » des éléments d'une même échelle, ou ramenez leurs notes à une même échelle avec « ramene_a ».");

    public static Diagnostic ResultsOnSeveralScales(RuleSet rules, IEnumerable<Scale> scales, SourcePosition at) => Diagnostic.Error(
        "CQP484", $"ce « resultat » de la règle « {rules.Code} » réunirait des valeurs d'échelles différentes : {string.Join(", ", scales.Select(s => $"{s.Code} ({ValueWords.Range(s)})"))}.", at,
        "ramenez les notes à une même échelle avec « ramene_a », dites avec « resultat: somme » et « sur » ce qu'elles font ensemble, ou écrivez « resultat: aucun » si seules les conditions jugent.");

    public static Diagnostic BoundsAndValues(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP047", $"l'échelle « {scale.Code} » a des valeurs nommées et aussi un minimum ou un maximum.", at,
        "gardez les valeurs entre lesquelles choisir, ou les bornes d'une note chiffrée.");

    public static Diagnostic ScaleOfNothing(Scale scale) => Diagnostic.Error(
        "CQP090", $"l'échelle « {scale.Code} » ne dit pas ce qu'une note peut être.", scale.Position,
        "ajoutez « minimum: » et « maximum: », ou « valeurs: » et la liste des valeurs entre lesquelles choisir.");

    public static Diagnostic TooFewValues(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP048", $"l'échelle « {scale.Code} » n'a pas deux valeurs : il n'y a rien à choisir.", at, "ajoutez les autres valeurs.");

    public static Diagnostic ValueTwice(Scale scale, ScaleValue again, ScaleValue first) => Diagnostic.Error(
        "CQP049", $"la valeur « {again.Code} » ({again.Label}) de l'échelle « {scale.Code} » se confond avec celle de la ligne {first.Position.Line}.", again.Position,
        "donnez à chaque valeur son code et son libellé ; les majuscules ne suffisent pas à les distinguer.");

    public static Diagnostic BoundsNotWhole(Scale scale, SourcePosition at) => Diagnostic.Error(
        "CQP089", $"l'échelle « {scale.Code} » n'admet que des nombres entiers, mais va {ValueWords.Range(scale)}.", at, "donnez-lui des bornes entières, ou supprimez « entier ».");
}
