using CqpKits.Forms.Answers;
using CqpKits.French;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>The wording of all that may be missing.</summary>
internal static class Lacks
{
    public static Lack OfMark(CaseMark mark)
    {
        if (mark.Answer is not { } answer)
        {
            return new Lack(mark.Form.Holder, $"« {mark.Form.Definition.Title} » n'est pas revenu", false, "", "", "");
        }

        if (NothingMarked(mark.Form))
        {
            return new Lack(mark.Form.Holder, $"« {mark.Form.Definition.Title} » ne porte aucune note", false, mark.Form.File, "", "");
        }

        var what = $"{mark.Field.ItemCode} {mark.Field.Label} : {WhyNoValue(answer)}".TrimStart();
        return new Lack(mark.Form.Holder, what, answer.NeedsReview, mark.Form.File, mark.Field.Id, mark.Node);
    }

    public static Lack NoForm(string assessorLabel) =>
        new(assessorLabel, "aucun formulaire de ce kit ne recueille son évaluation", false, "", "", "");

    public static Lack NoPerson(string assessorLabel, int expected, int found) => new(
        assessorLabel, FormattableString.Invariant($"{expected} évaluations attendues, {found} formulaire(s) dans ce kit"), false, "", "", "");

    public static Lack TooFewMarks(string assessorLabel, int expected, int given) => new(
        assessorLabel, FormattableString.Invariant($"les {expected} meilleures notes comptent, et {given} seulement {(given > 1 ? "peuvent" : "peut")} compter"), false, "", "", "");

    public static Lack NothingToDivide(string assessorLabel, string over) =>
        new(assessorLabel, $"« {over} » fait zéro : aucun rapport ne peut être calculé", true, "", "", "");

    public static Lack MoreThanAsked(string assessorLabel, decimal part, decimal over) => new(
        assessorLabel, $"{FrenchText.Number(part)} pour {FrenchText.Number(over)} : le rapport dépasse 100 %, à vérifier", true, "", "", "");

    public static Lack SeveralConsensus(string assessorLabel) =>
        new(assessorLabel, "plusieurs valeurs partagées pour le même élément : une personne doit dire laquelle vaut", true, "", "", "");

    public static Lack NoDay(string label) =>
        new("la session", $"la date de l'évaluation n'est pas connue : il n'est pas possible de dire si « {label} » est encore acquis", false, "", "", "");

    public static Lack NoConsensus(string assessorLabel) =>
        new(assessorLabel, "aucune grille de synthèse n'a été émise : l'appréciation partagée n'est pas connue", false, "", "", "");

    public static Lack NoKnowHow(string assessorLabel) =>
        new(assessorLabel, "aucun formulaire de ce kit ne note les savoir-faire un par un", false, "", "", "");

    public static Lack NothingCounts(NodeResult node) =>
        new(node.Label, "aucune note ne compte, toutes sont laissées de côté : rien ne permet de conclure", false, "", "", node.Code);

    public static Lack NoValueOfKept(NodeResult node) =>
        new("la session", $"« {node.Label} » est acquis sans que sa valeur soit connue : le résultat de la certification ne peut pas être calculé", false, "", "", node.Code);

    public static Lack NoRule(Certification certification) => new(
        certification.Identity.Certifier ?? "la branche",
        "le référentiel ne déclare aucune règle pour calculer les résultats", false, "", "", "");

    private static bool NothingMarked(CaseForm form)
    {
        var marks = form.Definition.Fields.Where(f => f.CountsFor is not null).Select(f => f.Id).ToHashSet();
        return form.Answers!.Where(a => marks.Contains(a.FieldId)).All(a => a.Status == AnswerStatus.Missing);
    }

    private static string WhyNoValue(Answer answer) => answer.Status switch
    {
        AnswerStatus.Missing => "non renseigné",
        AnswerStatus.Absent => "candidat indiqué absent",
        AnswerStatus.NotEvaluated => "indiqué non évalué",
        AnswerStatus.NotApplicable => "indiqué sans objet, ce que la règle ne prévoit pas",
        _ => $"à trancher — {answer.Reason}",
    };
}
