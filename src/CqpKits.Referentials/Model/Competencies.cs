using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>YAML <c>domaines</c> item: a field of competence.</summary>
public sealed record Domain
{
    /// <summary><c>code</c>, e.g. <c>R</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>libelle</c>.</summary>
    public required string Label { get; init; }

    /// <summary><c>connaissances</c>.</summary>
    public IReadOnlyList<Competency> Knowledge { get; init; } = [];

    /// <summary><c>savoir_faire</c>.</summary>
    public IReadOnlyList<Competency> KnowHow { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>A connaissance or a savoir-faire.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>RSF10</c>.</param>
/// <param name="Label"><c>libelle</c>: the wording of the domain table.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Competency(string Code, string Label, SourcePosition Position);

/// <summary>YAML <c>aptitudes</c> item; codes are ours where the source has none.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Aptitude(string Code, string Label, SourcePosition Position);

/// <summary>YAML <c>blocs</c> item: bloc de compétences.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Domain"><c>domaine</c>: the domain whose marks count for it, or null.</param>
/// <param name="Source"><c>source</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record SkillsBlock(string Code, string Label, string? Domain, string? Source, SourcePosition Position)
{
    /// <summary><c>option</c>: name of the choice that it belongs to, of which a candidate takes one bloc; null for a bloc that all take.</summary>
    public string? Option { get; init; }
}

/// <summary>YAML <c>unites</c> item: unité de compétence.</summary>
/// <param name="Code"><c>code</c> (ours where the source has none).</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="SkillsBlock"><c>bloc</c>, or null for <c>non_precise</c>, which means that the source does not say.</param>
/// <param name="Source"><c>source</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Unit(string Code, string Label, string? SkillsBlock, string? Source, SourcePosition Position);

/// <summary>YAML <c>voies</c> item: a route to the certification.</summary>
/// <param name="Code"><c>code</c>: <c>formation</c>, <c>blocs</c>, <c>vae</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Steps"><c>etapes</c>, in order.</param>
/// <param name="Source"><c>source</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Route(string Code, string Label, IReadOnlyList<string> Steps, string? Source, SourcePosition Position);
