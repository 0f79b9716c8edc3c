using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model;

/// <summary>YAML <c>evaluateurs</c> item: a source of marks.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>tuteur</c>.</param>
/// <param name="Label"><c>libelle</c>, e.g. « Jury ou professionnel ».</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Assessor(string Code, string Label, SourcePosition Position)
{
    /// <summary>
    /// <c>passes</c>: the successive evaluations by this assessor, in order; empty for an assessor who evaluates once.
    /// The key <c>passe</c> of a rule says which one counts.
    /// </summary>
    public IReadOnlyList<AssessmentPass> Passes { get; init; } = [];
}

/// <summary>YAML <c>passes</c> item: one of several evaluations by the same assessor.</summary>
/// <param name="Code"><c>code</c>, unique for its assessor, e.g. <c>finale</c>.</param>
/// <param name="Label"><c>libelle</c>, e.g. « Mi-parcours ».</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record AssessmentPass(string Code, string Label, SourcePosition Position);

/// <summary>YAML <c>echelles</c> item: the numbers a mark may take, or the named values of which one is chosen.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>pourcentage</c>, <c>oui_non</c>.</param>
/// <param name="Minimum"><c>minimum</c>, inclusive; for a scale of named values the smallest of their numbers, 0 when none has a number.</param>
/// <param name="Maximum"><c>maximum</c>, inclusive; for a scale of named values the greatest of their numbers, 0 when none has a number.</param>
/// <param name="Unit"><c>unite</c>, printed after the mark, e.g. <c>%</c>; empty for none.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Scale(string Code, decimal Minimum, decimal Maximum, string Unit, SourcePosition Position)
{
    /// <summary><c>entier</c>: only whole numbers, as for a count.</summary>
    public bool WholeNumbers { get; init; }

    /// <summary><c>valeurs</c>, in printed order; empty for a scale of numbers.</summary>
    public IReadOnlyList<ScaleValue> Values { get; init; } = [];
}

/// <summary>YAML <c>valeurs</c> item of a scale: one of the values to choose from.</summary>
/// <param name="Code"><c>code</c>, e.g. <c>OUI</c>; unique in its scale, whatever its case.</param>
/// <param name="Label"><c>libelle</c>, printed beside or above the box; unique in its scale.</param>
/// <param name="Number"><c>valeur</c>: its number in calculations, or null: the value can then only be counted.</param>
/// <param name="Sense"><c>sens</c>, or null: a rule over opinions then cannot use the scale.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record ScaleValue(string Code, string Label, decimal? Number, ValueSense? Sense, SourcePosition Position);

/// <summary>YAML <c>sens</c>: whether a named value is for or against the candidate, or how a member does not vote.</summary>
public enum ValueSense
{
    /// <summary><c>favorable</c>.</summary>
    Favorable,

    /// <summary><c>defavorable</c>.</summary>
    Unfavorable,

    /// <summary><c>sans_objet</c>: neither; the question does not apply.</summary>
    NotApplicable,

    /// <summary><c>abstention</c>: the member was present and votes neither way.</summary>
    Abstention,

    /// <summary><c>absence</c>: the member was absent and does not vote.</summary>
    Absence,
}

/// <summary>YAML <c>appreciations</c> item: a rating scale printed for the assessor, with one descriptor between each two anchors.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Anchors"><c>reperes</c>, ascending, in the unit of <paramref name="Scale"/>.</param>
/// <param name="Descriptors"><c>descripteurs</c>.</param>
/// <param name="Scale"><c>echelle</c>: code of a scale.</param>
/// <param name="Source"><c>source</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record RatingScale(
    string Code, string Label, IReadOnlyList<decimal> Anchors, IReadOnlyList<string> Descriptors, string Scale, string? Source, SourcePosition Position);

/// <summary>YAML <c>epreuves</c> item.</summary>
/// <param name="Code"><c>code</c>.</param>
/// <param name="Label"><c>libelle</c>.</param>
/// <param name="Assessor"><c>evaluateur</c>: code of the assessor who marks it.</param>
/// <param name="Minutes"><c>duree_minutes</c>, or null when the source does not say.</param>
/// <param name="Description"><c>description</c>, our own words, or null.</param>
/// <param name="Source"><c>source</c>, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Examination(
    string Code, string Label, string Assessor, int? Minutes, string? Description, string? Source, SourcePosition Position);

/// <summary>YAML <c>observations</c> item: a row of the observation grid. Its code is ours, not the source's, and is printed small.</summary>
public sealed record Observation
{
    /// <summary><c>code</c>, e.g. <c>R.2</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>libelle</c>: what is observed at the workstation.</summary>
    public required string Label { get; init; }

    /// <summary><c>domaine</c>: code of the domain the mark counts for.</summary>
    public required string Domain { get; init; }

    /// <summary><c>questions</c>: official example questions.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary><c>jeux_de_role</c>: codes of role plays.</summary>
    public IReadOnlyList<string> RolePlays { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>YAML <c>jeux_de_role</c> item.</summary>
public sealed record RolePlay
{
    /// <summary><c>code</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>numero</c> printed on the sheet.</summary>
    public required int Number { get; init; }

    /// <summary><c>titre</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>role_candidat</c>.</summary>
    public required string CandidateRole { get; init; }

    /// <summary><c>role_jury</c>.</summary>
    public required string JuryRole { get; init; }

    /// <summary><c>note</c>, or null.</summary>
    public string? Note { get; init; }

    /// <summary><c>contexte</c>: our own words.</summary>
    public required string Context { get; init; }

    /// <summary><c>relances</c>: lines the jury plays, our own words.</summary>
    public IReadOnlyList<Prompt> Prompts { get; init; } = [];

    /// <summary><c>criteres_de_reussite</c>: official.</summary>
    public IReadOnlyList<SuccessCriterion> SuccessCriteria { get; init; } = [];

    /// <summary><c>source</c>, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>A relance.</summary>
/// <param name="Text"><c>texte</c>.</param>
/// <param name="Condition"><c>condition</c> under which it is played, or null.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Prompt(string Text, string? Condition, SourcePosition Position);

/// <summary>A critère de réussite of a role play.</summary>
/// <param name="Code"><c>code</c>, ours.</param>
/// <param name="Label"><c>libelle</c>, official.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record SuccessCriterion(string Code, string Label, SourcePosition Position);
