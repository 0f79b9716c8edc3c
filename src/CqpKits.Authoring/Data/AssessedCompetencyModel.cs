using CqpKits.Referentials.Model;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>competences</c>, <c>modalites</c> and <c>echelles</c>. What a référentiel leaves out is an empty text or list.</summary>
internal static class AssessedCompetencyModel
{
    public static ScriptObject Of(AssessedCompetency competency) => DataObject.Of(
        ("code", competency.Code), ("libelle", competency.Label), ("bloc", competency.SkillsBlock ?? ""),
        ("activites", DataObject.List(competency.Activities, a => DataObject.Of(
            ("code", a.Code), ("libelle", a.Label), ("taches", DataObject.Texts(a.Tasks))))),
        ("sous_competences", DataObject.Texts(competency.SubSkills)),
        ("critere_principal", competency.HeadlineCriterion ?? ""),
        ("criteres", Criteria(competency.Criteria)),
        ("groupes", DataObject.List(competency.Groups, g => DataObject.Of(("code", g.Code), ("libelle", g.Label), ("criteres", Criteria(g.Criteria))))),
        ("comment_evaluer", DataObject.List(competency.Means, m => DataObject.Of(("libelle", m.Label), ("points", DataObject.List(m.Points, Of))))),
        ("documents_appui", DataObject.Texts(competency.SupportingDocuments)),
        ("questions", DataObject.Texts(competency.Questions)));

    public static ScriptObject Of(ExaminationMethod method, Certification certification) => DataObject.Of(
        ("code", method.Code), ("libelle", method.Label), ("bloc", method.SkillsBlock ?? ""), ("evaluateur", method.Assessor),
        ("libelle_evaluateur", certification.Assessors.FirstOrDefault(a => a.Code == method.Assessor)?.Label),
        ("description", DataObject.List(method.Description, Of)), ("lieu", method.Place ?? ""), ("duree", method.Duration ?? ""));

    /// <summary>The method with the given code, with the competencies and the label of its bloc; null when there is none.</summary>
    public static ScriptObject? Of(string? code, Certification certification)
    {
        if (certification.Methods.FirstOrDefault(m => m.Code == code) is not { } method)
        {
            return null;
        }

        var model = Of(method, certification);
        model.IsReadOnly = false;
        model["competences"] = DataObject.List(certification.Competencies.Where(c => method.SkillsBlock is null || c.SkillsBlock == method.SkillsBlock), Of);
        model["libelle_bloc"] = certification.SkillsBlocks.FirstOrDefault(b => b.Code == method.SkillsBlock)?.Label ?? "";
        model.IsReadOnly = true;
        return model;
    }

    public static ScriptObject Of(Scale scale) => DataObject.Of(
        ("code", scale.Code), ("minimum", scale.Minimum), ("maximum", scale.Maximum), ("unite", scale.Unit),
        ("valeurs", DataObject.List(scale.Values, v => DataObject.Item(v.Code, v.Label))));

    private static ScriptArray Criteria(IReadOnlyList<Criterion> criteria) => DataObject.List(criteria, c => DataObject.Item(c.Code, c.Label));

    private static ScriptObject Of(Statement statement) => DataObject.Of(
        ("texte", statement.Text), ("precisions", DataObject.Texts(statement.Details)));
}
