using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Reading;

/// <summary>A kind of item that has a code: its name in messages, its name space, and how its codes are listed.</summary>
internal sealed class CodeKind(string name, string space, Func<Certification, IEnumerable<string>> codesIn)
{
    /// <summary>Name in French, with article: « un domaine ».</summary>
    public string Name => name;

    /// <summary>Name space: codes of one name space must differ.</summary>
    public string Space => space;

    public IEnumerable<string> CodesIn(Certification certification) => codesIn(certification);
}

/// <summary>All kinds of codes, and the reserved words.</summary>
internal static class CodeKinds
{
    /// <summary>Name space of codes that are printed on forms: a printed code must identify its item without its kind.</summary>
    private const string Nodes = "noeuds";

    /// <summary>Name space of forms and documents: kits name both, and both become files of one folder.</summary>
    private const string Pieces = "formulaires";

    /// <summary>A word with a meaning of its own where a code is expected, so no code may have this name.</summary>
    public const string Result = "resultat";

    /// <inheritdoc cref="Result"/>
    public const string NotStated = "non_precise";

    public static readonly CodeKind Domain = new("un domaine", Nodes, c => c.Domains.Select(d => d.Code));
    public static readonly CodeKind Knowledge = new("une connaissance", Nodes, c => c.Domains.SelectMany(d => d.Knowledge).Select(k => k.Code));
    public static readonly CodeKind KnowHow = new("un savoir-faire", Nodes, c => c.Domains.SelectMany(d => d.KnowHow).Select(k => k.Code));
    public static readonly CodeKind Aptitude = new("une aptitude", Nodes, c => c.Aptitudes.Select(a => a.Code));
    public static readonly CodeKind Mission = new("une mission", Nodes, c => c.Missions.Select(m => m.Code));
    public static readonly CodeKind Activity = new(
        "une activité", Nodes,
        c => c.Missions.SelectMany(m => m.Activities).Select(a => a.Code).Concat(c.Competencies.SelectMany(k => k.Activities).Select(a => a.Code)));
    public static readonly CodeKind SkillsBlock = new("un bloc", Nodes, c => c.SkillsBlocks.Select(b => b.Code));
    public static readonly CodeKind Unit = new("une unité", Nodes, c => c.Units.Select(u => u.Code));
    public static readonly CodeKind Observation = new("une observation", Nodes, c => c.Observations.Select(o => o.Code));
    public static readonly CodeKind AssessedCompetency = new("une compétence", Nodes, c => c.Competencies.Select(k => k.Code));
    public static readonly CodeKind CriterionGroup = new("un groupe de critères", Nodes, c => c.Competencies.SelectMany(k => k.Groups).Select(g => g.Code));
    public static readonly CodeKind Criterion = new("un critère", Nodes, c => c.Competencies.SelectMany(k => k.AllCriteria).Select(k => k.Code));
    public static readonly CodeKind ExaminationMethod = new("une modalité d'évaluation", "modalites", c => c.Methods.Select(m => m.Code));
    public static readonly CodeKind Source = new("une source", "sources", c => c.Sources.Select(s => s.Code));
    public static readonly CodeKind Relation = new("une relation fonctionnelle", "relations", c => c.Job?.FunctionalRelations.Select(r => r.Code) ?? []);
    public static readonly CodeKind Route = new("une voie", "voies", c => c.Routes.Select(r => r.Code));
    public static readonly CodeKind Assessor = new("un évaluateur", "evaluateurs", c => c.Assessors.Select(a => a.Code));
    public static readonly CodeKind Scale = new("une échelle", "echelles", c => c.Scales.Select(s => s.Code));
    public static readonly CodeKind RatingScale = new("une appréciation", "appreciations", c => c.RatingScales.Select(r => r.Code));
    public static readonly CodeKind Examination = new("une épreuve", "epreuves", c => c.Examinations.Select(e => e.Code));
    public static readonly CodeKind RolePlay = new("un jeu de rôle", "jeux_de_role", c => c.RolePlays.Select(r => r.Code));
    public static readonly CodeKind SuccessCriterion = new("un critère de réussite", "jeux_de_role", c => c.RolePlays.SelectMany(r => r.SuccessCriteria).Select(s => s.Code));
    public static readonly CodeKind Form = new("un formulaire", Pieces, c => c.Forms.Select(f => f.Code));
    public static readonly CodeKind Document = new("un document", Pieces, c => c.Documents.Select(d => d.Code));
    public static readonly CodeKind RuleSet = new("une règle", "regles", c => c.RuleSets.Select(r => r.Code));
    public static readonly CodeKind Retired = new("un code retiré", "retires", c => c.Retired.Select(r => r.Code));

    /// <summary>Passes are not in <see cref="All"/>: their codes are unique for one assessor only, and PassChecks checks them.</summary>
    public static readonly CodeKind Pass = new("une passe", "passes", c => c.Assessors.SelectMany(a => a.Passes).Select(p => p.Code));

    /// <summary>The kinds whose codes are noted while reading and then checked.</summary>
    public static readonly IReadOnlyList<CodeKind> All =
    [
        Domain, Knowledge, KnowHow, Aptitude, Mission, Activity, SkillsBlock, Unit, Observation, AssessedCompetency, CriterionGroup, Criterion, ExaminationMethod, Source, Relation, Route, Assessor,
        Scale, RatingScale, Examination, RolePlay, SuccessCriterion, Form, Document, RuleSet, Retired,
    ];

    /// <summary>The kinds of the items over which a field may repeat.</summary>
    public static readonly IReadOnlyList<CodeKind> OfCollections =
        [Observation, Domain, KnowHow, Knowledge, SkillsBlock, Unit, AssessedCompetency, Examination, Criterion];

    /// <summary>Words that no code may be.</summary>
    public static readonly IReadOnlyList<string> ReservedWords = [.. OwnNodes.All, Result, NotStated];
}
