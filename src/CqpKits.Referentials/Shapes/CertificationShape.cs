using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The sections of a certification: the top-level keys of its files. Any file may have any section, so none is required.</summary>
internal static class CertificationShape
{
    public static readonly Key<CertificationIdentity> Identity =
        Key.Optional("certification", IdentityShapes.Identity, "Qui délivre quoi ; une seule fois.");

    /// <summary>The loader reads this list before the other sections.</summary>
    public static readonly Key<IReadOnlyList<string>> Files =
        Key.List("fichiers", TextShape.Filled, "Les autres fichiers, relativement à ce dossier ; seulement dans certification.yaml.");

    public static readonly Key<Job> Job = Key.Optional("metier", JobShapes.Job, "Le métier ; une seule fois.");

    private static readonly Key<IReadOnlyList<SourceDocument>> Sources = Key.List("sources", RecordShapes.Source, "Documents d'où vient le référentiel.");
    private static readonly Key<IReadOnlyList<Domain>> Domains = Key.List("domaines", CompetencyShapes.Domain, "Domaines de compétences, dans l'ordre imprimé.");
    private static readonly Key<IReadOnlyList<Aptitude>> Aptitudes = Key.List("aptitudes", CompetencyShapes.Aptitude, "Qualités et aptitudes.");
    private static readonly Key<IReadOnlyList<Mission>> Missions = Key.List("missions", JobShapes.Mission, "Missions, dans l'ordre imprimé.");
    private static readonly Key<IReadOnlyList<SkillsBlock>> Blocks = Key.List("blocs", CompetencyShapes.SkillsBlock, "Blocs de compétences.");
    private static readonly Key<IReadOnlyList<Unit>> Units = Key.List("unites", CompetencyShapes.Unit, "Unités de compétence.");
    private static readonly Key<IReadOnlyList<AssessedCompetency>> Competencies =
        Key.List("competences", AssessedCompetencyShapes.Competency, "Compétences évaluées par des critères, dans l'ordre imprimé.");

    private static readonly Key<IReadOnlyList<ExaminationMethod>> Methods =
        Key.List("modalites", ExaminationMethodShapes.Method, "Modalités d'évaluation, dans l'ordre imprimé.");

    private static readonly Key<IReadOnlyList<Route>> Routes = Key.List("voies", CompetencyShapes.Route, "Voies d'accès à la certification.");
    private static readonly Key<IReadOnlyList<Assessor>> Assessors = Key.List("evaluateurs", AssessmentShapes.Assessor, "Qui donne des notes.");
    private static readonly Key<IReadOnlyList<Scale>> Scales = Key.List("echelles", ScaleShapes.Scale, "Ce que peut être une note.");
    private static readonly Key<IReadOnlyList<RatingScale>> Ratings = Key.List("appreciations", AssessmentShapes.RatingScale, "Échelles d'appréciation imprimées.");
    private static readonly Key<IReadOnlyList<Examination>> Examinations = Key.List("epreuves", AssessmentShapes.Examination, "Épreuves.");
    private static readonly Key<IReadOnlyList<Observation>> Observations = Key.List("observations", AssessmentShapes.Observation, "Lignes de la grille d'observation.");
    private static readonly Key<IReadOnlyList<RolePlay>> RolePlays = Key.List("jeux_de_role", RolePlayShapes.RolePlay, "Fiches de jeux de rôle.");
    private static readonly Key<IReadOnlyList<FormDeclaration>> Forms = Key.List("formulaires", FormShapes.Form, "Formulaires à remplir et leurs champs.");
    private static readonly Key<IReadOnlyList<DocumentDeclaration>> Documents = Key.List("documents", KitShapes.Document, "Documents imprimés qui ne se remplissent pas.");
    private static readonly Key<IReadOnlyList<KitDeclaration>> Kits = Key.List("kits", KitShapes.Kit, "Ce que reçoit chaque rôle ; sans cette section, ses formulaires.");
    private static readonly Key<IReadOnlyList<RuleSet>> Rules = Key.List("regles", RuleShapes.RuleSet, "Comment les notes deviennent des résultats.");
    private static readonly Key<IReadOnlyList<Erratum>> Errata = Key.List("errata", RecordShapes.Erratum, "Coquilles des sources, et ce qui est retenu.");
    private static readonly Key<IReadOnlyList<Gap>> Gaps = Key.List("lacunes", RecordShapes.Gap, "Ce que les sources ont perdu ou ne disent pas.");
    private static readonly Key<IReadOnlyList<RetiredCode>> Retired = Key.List("retires", RecordShapes.Retired, "Codes qui ont servi et ne serviront plus.");

    public static readonly MappingShape<Certification> Shape = new(
        "un fichier de la certification",
        [
            Identity, Files, Sources, Job, Domains, Aptitudes, Missions, Blocks, Units, Competencies, Methods, Routes, Assessors, Scales, Ratings,
            Examinations, Observations, RolePlays, Forms, Documents, Kits, Rules, Errata, Gaps, Retired,
        ],
        v => new Certification
        {
            Folder = "",
            Identity = v.Find(Identity) ?? Nobody(v.Position),
            Sources = v.Get(Sources),
            Job = v.Find(Job),
            Domains = v.Get(Domains),
            Aptitudes = v.Get(Aptitudes),
            Missions = v.Get(Missions),
            SkillsBlocks = v.Get(Blocks),
            Units = v.Get(Units),
            Competencies = v.Get(Competencies),
            Methods = v.Get(Methods),
            Routes = v.Get(Routes),
            Assessors = v.Get(Assessors),
            Scales = v.Get(Scales),
            RatingScales = v.Get(Ratings),
            Examinations = v.Get(Examinations),
            Observations = v.Get(Observations),
            RolePlays = v.Get(RolePlays),
            Forms = v.Get(Forms),
            Documents = v.Get(Documents),
            Kits = v.Get(Kits),
            RuleSets = v.Get(Rules),
            Errata = v.Get(Errata),
            Gaps = v.Get(Gaps),
            Retired = v.Get(Retired),
        });

    /// <summary>Replaces an identity that could not be read, so that the rest is checked; the loader returns no value for such a certification.</summary>
    private static CertificationIdentity Nobody(SourcePosition at) => new() { Code = "", Title = "", Version = "", Position = at };
}
