using CqpKits.Forms;
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

    public static Lack NoConsensus(string assessorLabel) =>
        new(assessorLabel, "aucune grille de synthèse n'a été émise : l'appréciation partagée n'est pas connue", false, "", "", "");

    public static Lack NoKnowHow(string assessorLabel) =>
        new(assessorLabel, "aucun formulaire de ce kit ne note les savoir-faire un par un", false, "", "", "");

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
