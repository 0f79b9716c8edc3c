using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary>
/// The data of templates, under the keys of the YAML files. The keys are written out, so that renaming a C# member does not change templates.
/// </summary>
internal static class DataModel
{
    /// <summary>The top-level names, which can be checked without data.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "certification", "formulaire", "document", "jeu", "kit", "impression", "sources", "metier", "domaines", "aptitudes", "missions", "blocs", "unites",
        "competences", "modalites", "modalite", "voies",
        "evaluateurs", "echelles", "appreciations", "epreuves", "observations", "jeux_de_role", "regles", "session", "candidat", "element", "papier",
    ];

    /// <summary>Those whose data may differ from copy to copy of one document; besides, <c>epreuves</c> for a candidate who has extra time.</summary>
    public static IReadOnlyList<string> OfCopies { get; } = ["impression", "session", "candidat", "element", "papier"];

    /// <summary>The data of one composition.</summary>
    public static ScriptObject Of(TemplateData data)
    {
        var certification = data.Certification;
        var results = new ResultModel(data.Results);
        return DataObject.Of(
            ("certification", IdentityModel.Of(certification.Identity)),
            ("formulaire", IdentityModel.Of(data.Form, certification)),
            ("document", KitModel.Of(data.Document)),
            ("jeu", data.RolePlay is null ? null : AssessmentModel.Of(data.RolePlay)),
            ("kit", KitModel.Of(data.Kit, certification)),
            ("impression", KitModel.Of(data.Recipient)),
            ("sources", DataObject.List(certification.Sources, IdentityModel.Of)),
            ("metier", JobModel.Of(certification.Job)),
            ("domaines", DataObject.List(certification.Domains, d => CompetencyModel.Of(d, certification))),
            ("aptitudes", DataObject.List(certification.Aptitudes, a => DataObject.Item(a.Code, a.Label))),
            ("missions", DataObject.List(certification.Missions, m => JobModel.Of(m, certification.Domains))),
            ("blocs", DataObject.List(certification.SkillsBlocks, b => CompetencyModel.Of(b, certification))),
            ("unites", DataObject.List(certification.Units, CompetencyModel.Of)),
            ("competences", DataObject.List(certification.Competencies, AssessedCompetencyModel.Of)),
            ("modalites", DataObject.List(certification.Methods, m => AssessedCompetencyModel.Of(m, certification))),
            ("modalite", AssessedCompetencyModel.Of(data.Form?.Method ?? data.Document?.Method, certification)),
            ("voies", DataObject.List(certification.Routes, CompetencyModel.Of)),
            ("evaluateurs", DataObject.List(certification.Assessors, AssessmentModel.Of)),
            ("echelles", DataObject.List(certification.Scales, AssessedCompetencyModel.Of)),
            ("appreciations", DataObject.List(certification.RatingScales, r => AssessmentModel.Of(r, certification.Scales))),
            ("epreuves", DataObject.List(certification.Examinations, e => AssessmentModel.Of(e, data.Recipient.ExtraTime))),
            ("observations", DataObject.List(certification.Observations, o => AssessmentModel.Of(o, certification.RolePlays))),
            ("jeux_de_role", DataObject.List(certification.RolePlays, AssessmentModel.Of)),
            ("regles", DataObject.List(data.Rules, StatedRule.Model)),
            ("session", results.Session),
            ("candidat", results.Candidate),
            ("element", results.Item),
            ("papier", results.Paper));
    }
}
