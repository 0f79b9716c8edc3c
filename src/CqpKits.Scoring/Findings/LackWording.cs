using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>Words what is missing or in doubt in French.</summary>
internal static class LackWording
{
    public static string Of(FormNotReturned missing) => $"« {missing.Title} » n'est pas revenu";

    public static string Of(FormWithoutMarks missing) => $"« {missing.Title} » ne porte aucune note";

    public static string Of(UncountedFormNotReturned missing) => $"« {missing.Title} » n'est pas revenu, et ne compte pas dans le résultat";

    public static string Of(UncountedFormBlank missing) => $"« {missing.Title} » est vide, et ne compte pas dans le résultat";

    public static string Of(MarkWithoutValue missing) => $"{missing.Code} {missing.Label} : {WhyNoValue(missing)}".TrimStart();

    public static string Of(NoFormOfSource _) => "aucun formulaire de ce kit ne recueille son évaluation";

    public static string Of(NoFormOfKnowHow _) => "aucun formulaire de ce kit ne note les savoir-faire un par un";

    public static string Of(TooFewPersons missing) =>
        $"{CountWording.Several(missing.Expected, "évaluation attendue", "évaluations attendues")}, {CountWording.Several(missing.Found, "formulaire", "formulaires")} dans ce kit";

    public static string Of(TooFewMarks missing) =>
        $"{(missing.Expected > 1 ? $"les {FrenchText.Number(missing.Expected)} meilleures notes comptent" : "la meilleure note compte")}, et {Given(missing.Given)} compter";

    public static string Of(NothingToDivideBy missing) => $"« {missing.Over} » fait zéro : aucun rapport ne peut être calculé";

    public static string Of(RatioAboveWhole missing) => $"{FrenchText.Number(missing.Part)} pour {FrenchText.Number(missing.Over)} : le rapport dépasse 100 %, à vérifier";

    public static string Of(NoConsensusForm _) => "aucune grille de synthèse n'a été émise : l'appréciation partagée n'est pas connue";

    public static string Of(SeveralConsensuses _) => "plusieurs valeurs partagées pour le même élément : une personne doit dire laquelle vaut";

    public static string Of(KeptNotSure missing) => missing.Doubt is KeptDoubt.Mark or KeptDoubt.MarkOffScale
        ? $"« {missing.Label} » a été obtenu auparavant, et {KeptDoubtWords.Of(missing.Doubt)}"
        : $"{KeptDoubtWords.Of(missing.Doubt)} : il n'est pas possible de dire si « {missing.Label} » est encore acquis";

    public static string Of(TitleNotProven missing) => $"« {missing.Title} » dispenserait de « {missing.Label} » : la pièce qui le prouve n'est pas nommée";

    public static string Of(AccessNotKnown missing) => missing.IsSaid
        ? $"condition d'accès « {missing.Label} » : dite remplie, mais la pièce n'est pas nommée : {missing.Evidence}"
        : missing.Evidence.Length > 0
        ? $"condition d'accès « {missing.Label} » : rien ne dit qu'elle est remplie, pièce attendue : {missing.Evidence}"
        : $"condition d'accès « {missing.Label} » : rien ne dit si elle est remplie";

    public static string Of(AttemptsNotKnown missing) => missing.Days
        ? "les jours où le candidat s'est déjà présenté ne sont pas tous connus"
        : "rien ne dit combien de fois le candidat s'est déjà présenté";

    public static string Of(DayOfAttempt _) => "la date de l'évaluation n'est pas connue : le temps depuis les présentations précédentes non plus";

    public static string Of(ValueOfKept missing) => $"« {missing.Label} » est acquis sans que sa valeur soit connue : le résultat de la certification ne peut pas être calculé";

    public static string Of(NoMarkCounts _) => "aucune note ne compte, toutes sont laissées de côté : rien ne permet de conclure";

    public static string Of(NoMarkOfSourceCounts missing) => $"aucune de ses notes ne compte pour « {missing.Label} », toutes sont laissées de côté : la valeur qui en dépend n'est pas connue";

    public static string Of(NoChosenRule _) => "la règle qui s'applique n'a pas pu être choisie : sans elle, aucun verdict n'est rendu";

    public static string Of(NoDeclaredRule _) => "le référentiel ne déclare aucune règle pour calculer les résultats";

    private static string WhyNoValue(MarkWithoutValue missing) => missing.Status switch
    {
        AnswerStatus.Missing => "non renseigné",
        AnswerStatus.Absent => "candidat indiqué absent",
        AnswerStatus.NotEvaluated => "indiqué non évalué",
        AnswerStatus.NotApplicable => "indiqué sans objet, ce que la règle ne prévoit pas",
        _ when missing.Doubt.Length > 0 => $"à trancher — {missing.Doubt}",
        _ => "à trancher, la réponse est en doute",
    };

    private static string Given(int count) => count switch
    {
        0 => "aucune ne peut",
        1 => "une seule peut",
        _ => $"{FrenchText.Number(count)} seulement peuvent",
    };
}
