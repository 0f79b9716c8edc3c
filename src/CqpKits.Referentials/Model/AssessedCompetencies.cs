using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>
/// YAML <c>competences</c> item: a competency with the criteria by which it is assessed. All but code and label may be absent, as référentiels fill
/// different parts.
/// </summary>
public sealed record AssessedCompetency
{
    /// <summary><c>code</c>, e.g. <c>C1.1</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>libelle</c>.</summary>
    public required string Label { get; init; }

    /// <summary><c>bloc</c>: code of its bloc de compétences, or null.</summary>
    public string? SkillsBlock { get; init; }

    /// <summary><c>activites</c> that it comes from, in printed order.</summary>
    public IReadOnlyList<CompetencyActivity> Activities { get; init; } = [];

    /// <summary><c>sous_competences</c>, in printed order.</summary>
    public IReadOnlyList<string> SubSkills { get; init; } = [];

    /// <summary><c>critere_principal</c>: the criterion that introduces the others and is not assessed itself, or null.</summary>
    public string? HeadlineCriterion { get; init; }

    /// <summary><c>criteres</c> outside any group, in printed order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary><c>groupes</c> of criteria, in printed order.</summary>
    public IReadOnlyList<CriterionGroup> Groups { get; init; } = [];

    /// <summary><c>comment_evaluer</c>, in printed order.</summary>
    public IReadOnlyList<EvaluationMeans> Means { get; init; } = [];

    /// <summary><c>documents_appui</c>: documents to lean on.</summary>
    public IReadOnlyList<string> SupportingDocuments { get; init; } = [];

    /// <summary><c>questions</c>: official example questions.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Its criteria, those outside groups first.</summary>
    public IEnumerable<Criterion> AllCriteria => Criteria.Concat(Groups.SelectMany(g => g.Criteria));
}

/// <summary>An activity from which a competency comes.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>A1.1</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Tasks"><c>taches</c>, in printed order.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record CompetencyActivity(string Code, string Label, IReadOnlyList<string> Tasks, SourcePosition Position);

/// <summary>A critère d'évaluation.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>C1.2.3</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Criterion(string Code, string Label, SourcePosition Position);

/// <summary>YAML <c>groupes</c> item: criteria under a common title.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>C1.2</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Criteria"><c>criteres</c>, in printed order.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record CriterionGroup(string Code, string Label, IReadOnlyList<Criterion> Criteria, SourcePosition Position);

/// <summary>YAML <c>comment_evaluer</c> item: a means of evaluation and the points it covers.</summary>
/// <param name="Label"><c>libelle</c>, e.g. « Entretien ».</param>
/// <param name="Points"><c>points</c>, in printed order.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record EvaluationMeans(string Label, IReadOnlyList<Statement> Points, SourcePosition Position);

/// <summary>A sentence, written alone or as <c>{texte, precisions}</c>.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Details"><c>precisions</c> listed under it.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Statement(string Text, IReadOnlyList<string> Details, SourcePosition Position);

/// <summary>YAML <c>modalites</c> item: how a bloc is assessed.</summary>
public sealed record ExaminationMethod
{
    /// <summary><c>code</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>libelle</c>.</summary>
    public required string Label { get; init; }

    /// <summary><c>bloc</c>: code of the bloc it assesses, or null for the whole certification.</summary>
    public string? SkillsBlock { get; init; }

    /// <summary><c>evaluateur</c>: code of the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary><c>description</c>, in printed order.</summary>
    public IReadOnlyList<Statement> Description { get; init; } = [];

    /// <summary><c>lieu</c>, or null.</summary>
    public string? Place { get; init; }

    /// <summary><c>duree</c> as printed, or null: « 10 à 15 minutes ».</summary>
    public string? Duration { get; init; }

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}
