using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>YAML <c>regles</c> item: how marks become results, with the text that says so.</summary>
public sealed record RuleSet
{
    /// <summary><c>code</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>intitule</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>source</c>: code of the document it is taken from.</summary>
    public required string Source { get; init; }

    /// <summary><c>passage</c>: where in that document.</summary>
    public string? Passage { get; init; }

    /// <summary><c>voie</c>: code of a route, or null for all.</summary>
    public string? Route { get; init; }

    /// <summary><c>effet</c>: first day it applies; null for <c>inconnu</c>: then taken only when a session names it.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary><c>pour_chaque</c>: what is validated.</summary>
    public required ResultLevel Level { get; init; }

    /// <summary><c>notes</c>: which sources give a mark, and how.</summary>
    public IReadOnlyList<AssessorMark> Marks { get; init; } = [];

    /// <summary><c>conditions</c>: all must hold, without compensation.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }
}

/// <summary>What a rule set validates, each on its own; the certification asks for all of them.</summary>
public enum ResultLevel
{
    /// <summary><c>domaines</c>.</summary>
    Domains,

    /// <summary><c>blocs</c>: a bloc takes the marks of its domain.</summary>
    SkillsBlocks,
}

/// <summary>A source's mark for one domain or bloc.</summary>
/// <param name="Assessor"><c>evaluateur</c>.</param>
/// <param name="Method"><c>calcul</c>.</param>
/// <param name="Position">Where it stands.</param>
public sealed record AssessorMark(string Assessor, MarkMethod Method, SourcePosition Position);

/// <summary>YAML <c>calcul</c>.</summary>
public enum MarkMethod
{
    /// <summary><c>moyenne</c>: unweighted mean of the marks that count for it.</summary>
    Mean,

    /// <summary><c>consensus</c>: the value the jury agreed on; each member's mean is shown beside it and is never taken for it.</summary>
    Consensus,
}

/// <summary>A test that a result must pass.</summary>
/// <param name="Subject"><c>porte_sur</c>.</param>
/// <param name="Comparison">From <c>test</c>: <c>&gt;</c> or <c>&gt;=</c> (also written ≥).</param>
/// <param name="Threshold">From <c>test</c>, in the unit of the marks.</param>
/// <param name="Assessor"><c>evaluateur</c>: only that source's marks, or null for all.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Condition(ConditionSubject Subject, Comparison Comparison, decimal Threshold, string? Assessor, SourcePosition Position);

/// <summary>YAML <c>porte_sur</c>.</summary>
public enum ConditionSubject
{
    /// <summary><c>resultat</c>: the unweighted mean of the sources' marks.</summary>
    Result,

    /// <summary><c>chaque_evaluateur</c>: the mark of each source.</summary>
    EachAssessor,

    /// <summary><c>chaque_savoir_faire</c>: each savoir-faire marked.</summary>
    EachKnowHow,
}

/// <summary>How a value is held against a threshold; never rounded before.</summary>
public enum Comparison
{
    /// <summary><c>&gt;</c>.</summary>
    GreaterThan,

    /// <summary><c>&gt;=</c> or <c>≥</c>.</summary>
    AtLeast,
}
