using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Model;

/// <summary>A certification as its branch defines it: the whole référentiel, immutable. Made by <see cref="CertificationLoader"/>.</summary>
public sealed record Certification
{
    /// <summary>Folder of the certification, workspace path with forward slashes, e.g. <c>referentials/agc</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>YAML <c>certification</c>: who awards what.</summary>
    public required CertificationIdentity Identity { get; init; }

    /// <summary>YAML <c>sources</c>: the documents the référentiel was written from.</summary>
    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];

    /// <summary>YAML <c>metier</c>, or null.</summary>
    public Job? Job { get; init; }

    /// <summary>YAML <c>domaines</c>, in printed order.</summary>
    public IReadOnlyList<Domain> Domains { get; init; } = [];

    /// <summary>YAML <c>aptitudes</c>.</summary>
    public IReadOnlyList<Aptitude> Aptitudes { get; init; } = [];

    /// <summary>YAML <c>missions</c>, in printed order.</summary>
    public IReadOnlyList<Mission> Missions { get; init; } = [];

    /// <summary>YAML <c>blocs</c>: blocs de compétences.</summary>
    public IReadOnlyList<SkillsBlock> SkillsBlocks { get; init; } = [];

    /// <summary>YAML <c>unites</c>: unités de compétence.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>YAML <c>competences</c>, in printed order.</summary>
    public IReadOnlyList<AssessedCompetency> Competencies { get; init; } = [];

    /// <summary>YAML <c>modalites</c>: how blocs are assessed, in printed order.</summary>
    public IReadOnlyList<ExaminationMethod> Methods { get; init; } = [];

    /// <summary>YAML <c>voies</c>: routes to the certification.</summary>
    public IReadOnlyList<Route> Routes { get; init; } = [];

    /// <summary>YAML <c>evaluateurs</c>: the sources of marks.</summary>
    public IReadOnlyList<Assessor> Assessors { get; init; } = [];

    /// <summary>YAML <c>echelles</c>: what a mark may be.</summary>
    public IReadOnlyList<Scale> Scales { get; init; } = [];

    /// <summary>YAML <c>appreciations</c>: rating scales with anchors and descriptors.</summary>
    public IReadOnlyList<RatingScale> RatingScales { get; init; } = [];

    /// <summary>YAML <c>epreuves</c>.</summary>
    public IReadOnlyList<Examination> Examinations { get; init; } = [];

    /// <summary>YAML <c>observations</c>: rows of the observation grid, in printed order.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>YAML <c>jeux_de_role</c>.</summary>
    public IReadOnlyList<RolePlay> RolePlays { get; init; } = [];

    /// <summary>YAML <c>formulaires</c>: the forms and their fields. A template only places what is declared here.</summary>
    public IReadOnlyList<FormDeclaration> Forms { get; init; } = [];

    /// <summary>YAML <c>documents</c>: what is printed and not filled.</summary>
    public IReadOnlyList<DocumentDeclaration> Documents { get; init; } = [];

    /// <summary>YAML <c>kits</c>: what each role receives. Empty: each role receives its forms.</summary>
    public IReadOnlyList<KitDeclaration> Kits { get; init; } = [];

    /// <summary>YAML <c>regles</c>: rule sets.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; init; } = [];

    /// <summary>YAML <c>errata</c>: slips of the sources, with what was kept.</summary>
    public IReadOnlyList<Erratum> Errata { get; init; } = [];

    /// <summary>YAML <c>lacunes</c>: what the sources lost or never said, with our decision if there is one.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>YAML <c>retires</c>: codes that were used once and are never used again.</summary>
    public IReadOnlyList<RetiredCode> Retired { get; init; } = [];

    /// <summary>The domain that a unité's mark would count for: that of its bloc; null where the bloc or its domain is not stated.</summary>
    public string? DomainOf(Unit unit) => SkillsBlocks.FirstOrDefault(b => b.Code == unit.SkillsBlock)?.Domain;
}
