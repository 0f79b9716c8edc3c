using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Comparing;

/// <summary>Lists all items of a certification by which two versions are compared, in printed order.</summary>
internal static class ComparedItems
{
    public static IReadOnlyList<ComparedItem> Of(Certification c) =>
    [
        .. Identity(c.Identity),
        .. Job(c.Job),
        .. c.Domains.SelectMany(Domain),
        .. c.Aptitudes.Select(a => new ComparedItem("l'aptitude", a.Code, a.Label)),
        .. c.Missions.SelectMany(Mission),
        .. c.SkillsBlocks.Select(b => new ComparedItem("le bloc", b.Code, b.Label, b.Domain ?? "")),
        .. c.Units.Select(u => new ComparedItem("l'unité", u.Code, u.Label, u.SkillsBlock ?? "")),
        .. c.Competencies.SelectMany(Competency),
        .. c.Methods.SelectMany(Method),
        .. c.Routes.SelectMany(r => Texts("l'étape", r.Code, r.Steps).Prepend(new ComparedItem("la voie", r.Code, r.Label))),
        .. c.Assessors.SelectMany(a => a.Passes.Select(p => new ComparedItem($"la passe de {a.Code}", p.Code, p.Label)).Prepend(new("l'évaluateur", a.Code, a.Label))),
        .. c.Scales.SelectMany(Scale),
        .. c.RatingScales.SelectMany(r => Texts("le descripteur", r.Code, r.Descriptors).Prepend(new("l'échelle d'appréciation", r.Code, r.Label))),
        .. c.Examinations.SelectMany(Examination),
        .. c.Observations.SelectMany(Observation),
        .. c.RolePlays.SelectMany(RolePlay),
        .. c.Forms.SelectMany(f => ComparedFields.Of(f).Prepend(new ComparedItem("le formulaire", f.Code, f.Title, f.Role))),
        .. c.Documents.Select(d => new ComparedItem("le document", d.Code, d.Title)),
        .. c.Kits.SelectMany(k => k.Documents.Select(d => new ComparedItem($"la pièce du kit « {k.Role} »", d, d)).Prepend(new("le kit", k.Role, k.Title))),
    ];

    private static IEnumerable<ComparedItem> Identity(CertificationIdentity i) =>
    [
        new("l'identité :", "intitule", i.Title), new("l'identité :", "sigle", i.Acronym ?? ""), new("l'identité :", "version", i.Version),
        new("l'identité :", "branche", i.Branch ?? ""), new("l'identité :", "secteur", i.Sector ?? ""), new("l'identité :", "certificateur", i.Certifier ?? ""),
        new("l'identité :", "validation", i.Validation ?? ""), new("l'identité :", "niveau", i.Level ?? ""), new("l'identité :", "rncp", i.Rncp ?? ""),
    ];

    private static IEnumerable<ComparedItem> Job(Job? job) => job is null ? [] :
    [
        new("le métier :", "finalite", job.Purpose ?? ""), new("le métier :", "situation_hierarchique", job.HierarchicalSituation ?? ""),
        .. job.FunctionalRelations.Select(r => new ComparedItem("la relation fonctionnelle", r.Code, r.Label, r.Category)),
    ];

    private static IEnumerable<ComparedItem> Domain(Domain d) =>
    [
        new("le domaine", d.Code, d.Label),
        .. d.Knowledge.Select(k => new ComparedItem("la connaissance", k.Code, k.Label, d.Code)),
        .. d.KnowHow.Select(k => new ComparedItem("le savoir-faire", k.Code, k.Label, d.Code)),
    ];

    private static IEnumerable<ComparedItem> Mission(Mission m) =>
    [
        new("la mission", m.Code, m.Label),
        .. m.Activities.Select(a => new ComparedItem("l'activité", a.Code, a.Label, m.Code)),
        .. m.Knowledge.Concat(m.KnowHow).Select(r => new ComparedItem($"la compétence citée par {m.Code}", r.Code, r.Label ?? r.Code)),
    ];

    private static IEnumerable<ComparedItem> Competency(AssessedCompetency c) =>
    [
        new("la compétence", c.Code, c.Label, c.SkillsBlock ?? ""),
        .. c.Activities.SelectMany(a => Texts("la tâche", a.Code, a.Tasks).Prepend(new("l'activité", a.Code, a.Label, c.Code))),
        .. Texts("la sous-compétence", c.Code, c.SubSkills),
        .. Texts("le critère principal", c.Code, c.HeadlineCriterion is { } headline ? [headline] : []),
        .. c.Criteria.Select(k => new ComparedItem("le critère", k.Code, k.Label, c.Code)),
        .. c.Groups.SelectMany(g => g.Criteria.Select(k => new ComparedItem("le critère", k.Code, k.Label, g.Code)).Prepend(new("le groupe", g.Code, g.Label, c.Code))),
        .. Texts("le moyen d'évaluation", c.Code, c.Means.SelectMany(m => m.Points.SelectMany(p => p.Details.Prepend(p.Text)).Prepend(m.Label))),
        .. Texts("le document d'appui", c.Code, c.SupportingDocuments),
        .. Texts("la question", c.Code, c.Questions),
    ];

    private static IEnumerable<ComparedItem> Method(ExaminationMethod m) =>
    [
        new("la modalité", m.Code, $"{m.Label} ({m.Assessor} ; {m.Place} ; {m.Duration})", m.SkillsBlock ?? ""),
        .. Texts("le déroulement", m.Code, m.Description.SelectMany(s => s.Details.Prepend(s.Text))),
    ];

    private static IEnumerable<ComparedItem> Observation(Observation o) =>
        Texts("la question", o.Code, o.Questions).Prepend(new("l'observation", o.Code, o.Label, o.Domain));

    private static IEnumerable<ComparedItem> Texts(string kind, string owner, IEnumerable<string> texts) =>
        texts.Distinct().Select(t => new ComparedItem($"{kind} de {owner}", t, t));

    private static IEnumerable<ComparedItem> Scale(Scale scale) => scale.Values.Count == 0
        ? [new("l'échelle", scale.Code, $"de {FrenchText.Number(scale.Minimum)} à {FrenchText.Number(scale.Maximum)} {scale.Unit}".TrimEnd() + (scale.WholeNumbers ? ", nombres entiers" : ""))]
        : scale.Values.Select(v => new ComparedItem($"la réponse de l'échelle {scale.Code}", v.Code, ValueText(v)));

    private static string ValueText(ScaleValue value) =>
        value.Label + (value.Number is { } n ? $", vaut {FrenchText.Number(n)}" : "") + value.Sense switch
        {
            ValueSense.Favorable => ", favorable",
            ValueSense.Unfavorable => ", défavorable",
            ValueSense.NotApplicable => ", sans objet",
            ValueSense.Abstention => ", abstention",
            ValueSense.Absence => ", absence",
            _ => "",
        };

    private static IEnumerable<ComparedItem> Examination(Examination e) =>
    [
        new("l'épreuve", e.Code, $"{e.Label}{(e.Minutes is { } m ? FormattableString.Invariant($", {m} min") : "")}", e.Assessor),
        .. Texts("le déroulement", e.Code, e.Description is { } text ? [text] : []),
    ];

    private static IEnumerable<ComparedItem> RolePlay(RolePlay r) =>
    [
        new("le jeu de rôle", r.Code, r.Title),
        .. Texts("le contexte", r.Code, [r.CandidateRole, r.JuryRole, r.Context, .. r.Note is { } note ? (string[])[note] : []]),
        .. Texts("la relance", r.Code, r.Prompts.Select(p => p.Condition is { } when ? $"{when} : {p.Text}" : p.Text)),
        .. r.SuccessCriteria.Select(s => new ComparedItem("le critère de réussite", s.Code, s.Label, r.Code)),
    ];
}
