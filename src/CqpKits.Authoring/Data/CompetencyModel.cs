using CqpKits.Referentials.Model;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>domaines</c>, <c>blocs</c>, <c>unites</c> and <c>voies</c>.</summary>
internal static class CompetencyModel
{
    public static ScriptObject Of(Domain domain, Certification certification) => DataObject.Of(
        ("code", domain.Code), ("libelle", domain.Label),
        ("connaissances", DataObject.List(domain.Knowledge, c => Of(c, certification.Missions.Where(m => m.Knowledge.Any(k => k.Code == c.Code))))),
        ("savoir_faire", DataObject.List(domain.KnowHow, c => Of(c, certification.Missions.Where(m => m.KnowHow.Any(k => k.Code == c.Code))))),
        ("observations", DataObject.List(
            certification.Observations.Where(o => o.Domain == domain.Code), o => AssessmentModel.Of(o, certification.RolePlays))));

    /// <summary>A competency with the missions that name it, and their activities.</summary>
    private static ScriptObject Of(Competency competency, IEnumerable<Mission> missions) => DataObject.Of(
        ("code", competency.Code), ("libelle", competency.Label),
        ("missions", DataObject.List(missions, m => DataObject.Of(
            ("code", m.Code), ("libelle", m.Label), ("activites", DataObject.List(m.Activities, a => DataObject.Item(a.Code, a.Label)))))));

    public static ScriptObject Of(SkillsBlock block, Certification certification) => DataObject.Of(
        ("code", block.Code), ("libelle", block.Label), ("domaine", block.Domain),
        ("competences", DataObject.List(certification.Competencies.Where(c => c.SkillsBlock == block.Code), AssessedCompetencyModel.Of)),
        ("modalites", DataObject.List(certification.Methods.Where(m => m.SkillsBlock == block.Code), m => AssessedCompetencyModel.Of(m, certification))),
        ("unites", DataObject.List(certification.Units.Where(u => u.SkillsBlock == block.Code), Of)));

    public static ScriptObject Of(Unit unit) => DataObject.Of(("code", unit.Code), ("libelle", unit.Label), ("bloc", unit.SkillsBlock));

    public static ScriptObject Of(Route route) => DataObject.Of(
        ("code", route.Code), ("libelle", route.Label), ("etapes", DataObject.Texts(route.Steps)));
}
