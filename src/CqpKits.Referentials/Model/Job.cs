using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>YAML <c>metier</c>: the job as the référentiel emploi describes it.</summary>
public sealed record Job
{
    /// <summary><c>finalite</c>.</summary>
    public string? Purpose { get; init; }

    /// <summary><c>situation_hierarchique</c>.</summary>
    public string? HierarchicalSituation { get; init; }

    /// <summary><c>relations_fonctionnelles</c>.</summary>
    public IReadOnlyList<FunctionalRelation> FunctionalRelations { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>A box of the functional relations diagram.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Category"><c>categorie</c>: <c>pilote</c>, <c>fournisseurs</c>, <c>ressources</c>, <c>clients</c>, or <c>non_precisee</c> where the source does not say.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record FunctionalRelation(string Code, string Label, string Category, SourcePosition Position);

/// <summary>YAML <c>missions</c> item.</summary>
public sealed record Mission
{
    /// <summary><c>code</c>, e.g. <c>M1</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>libelle</c>.</summary>
    public required string Label { get; init; }

    /// <summary><c>activites</c>.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary><c>connaissances</c>, in the order printed for this mission.</summary>
    public IReadOnlyList<CompetencyReference> Knowledge { get; init; } = [];

    /// <summary><c>savoir_faire</c>, in the order printed for this mission.</summary>
    public IReadOnlyList<CompetencyReference> KnowHow { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>An activity of a mission.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>M1A1</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Activity(string Code, string Label, SourcePosition Position);

/// <summary>A mission's mention of a competency: a code alone, or <c>{code, libelle}</c> where this mission words it otherwise.</summary>
/// <param name="Code">Code of a competency of a domain.</param>
/// <param name="Label">The mission's own wording, or null for the domain's.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record CompetencyReference(string Code, string? Label, SourcePosition Position);
