using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Model;

/// <summary>A certification as its branch defines it: the whole référentiel, immutable. Made by <see cref="CertificationLoader"/>.</summary>
public sealed record Certification
{
    /// <summary>Folder of the certification, workspace path with forward slashes, e.g. <c>referentials/agc</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>YAML <c>certification</c>: code, title, version and body of the certification.</summary>
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

    /// <summary>YAML <c>kits</c>: what each role receives. When it is empty, each role receives its forms.</summary>
    public IReadOnlyList<KitDeclaration> Kits { get; init; } = [];

    /// <summary>YAML <c>regles</c>: rule sets.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; init; } = [];

    /// <summary>YAML <c>errata</c>: errors in the sources, with the text used instead.</summary>
    public IReadOnlyList<Erratum> Errata { get; init; } = [];

    /// <summary>YAML <c>lacunes</c>: points that the sources omit or contradict, with our decision if there is one.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>YAML <c>retires</c>: codes that are no longer used and must not be used again.</summary>
    public IReadOnlyList<RetiredCode> Retired { get; init; } = [];

    /// <summary>Code of the domain of a unité, which is that of its bloc; null when its bloc, or the domain of that bloc, is not stated.</summary>
    public string? DomainOf(Unit unit) => SkillsBlocks.FirstOrDefault(b => b.Code == unit.SkillsBlock)?.Domain;
}
