using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>One level of results: a result for each item of a collection, made from the marks of sources or from the results of a finer level, never from both.</summary>
public sealed record RuleLevel
{
    /// <summary><c>pour_chaque</c>: what is judged.</summary>
    public required ResultLevel Each { get; init; }

    /// <summary><c>notes</c>: which sources give a mark, and how.</summary>
    public IReadOnlyList<SourceRule> Marks { get; init; } = [];

    /// <summary><c>detail</c>: the finer level whose results make this one's, or null.</summary>
    public RuleLevel? Detail { get; init; }

    /// <summary><c>resultat</c>: how the marks of the sources, or the results of the finer level, become one value.</summary>
    public Combination Combine { get; init; } = Combination.Mean;

    /// <summary><c>ponderation</c>: weights of the finer level's items, in percent of the whole; empty when equal.</summary>
    public IReadOnlyDictionary<string, decimal> Weights { get; init; } = EmptyWeights;

    /// <summary><c>coefficients</c>: the same as shares of their sum, whatever that sum is; empty when there are none.</summary>
    public IReadOnlyDictionary<string, decimal> Coefficients { get; init; } = EmptyWeights;

    /// <summary><c>arrondi</c>: rounding of the value before it is compared; null for none.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary><c>declare</c>: declared id of the choice in which an assessor states the result themselves; it is held against the computed one and never counts. Null for none.</summary>
    public string? Declared { get; init; }

    /// <summary><c>conditions</c>: all must hold, without compensation.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary><c>prealables</c>: items that open only once others are validated.</summary>
    public IReadOnlyList<Prerequisite> Prerequisites { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>This level, then the finer one.</summary>
    public IEnumerable<RuleLevel> WithDetail => Detail is null ? [this] : [this, Detail];

    /// <summary>Whether its results have a value: its sources, or its finer results, have values and are combined.</summary>
    internal bool HasValue =>
        Combine != Combination.None && (Detail is { } detail ? detail.HasValue : Marks.All(m => m.Method != MarkMethod.Listing));

    internal static IReadOnlyDictionary<string, decimal> EmptyWeights { get; } = new Dictionary<string, decimal>();
}

/// <summary>What a level judges, each on its own. YAML <c>pour_chaque</c>.</summary>
public enum ResultLevel
{
    /// <summary><c>domaines</c>.</summary>
    Domains,

    /// <summary><c>blocs</c>: a bloc takes the marks of its domain as well as its own.</summary>
    SkillsBlocks,

    /// <summary><c>unites</c>: units of a bloc.</summary>
    Units,

    /// <summary><c>competences</c>: those of a bloc, where they name one.</summary>
    Competencies,

    /// <summary><c>epreuves</c>.</summary>
    Examinations,
}

/// <summary>YAML <c>resultat</c>.</summary>
public enum Combination
{
    /// <summary><c>moyenne</c>: unweighted mean.</summary>
    Mean,

    /// <summary><c>moyenne_ponderee</c>: mean by <c>poids</c> of the sources or <c>ponderation</c> of the items.</summary>
    WeightedMean,

    /// <summary><c>somme</c>.</summary>
    Sum,

    /// <summary><c>minimum</c>.</summary>
    Minimum,

    /// <summary><c>maximum</c>.</summary>
    Maximum,

    /// <summary><c>aucun</c>: no value; only conditions judge.</summary>
    None,
}

/// <summary>YAML <c>prealables</c> item: a gate.</summary>
/// <param name="Items"><c>pour</c>: what opens.</param>
/// <param name="Required"><c>il_faut</c>: what must be validated first, of the same level.</param>
/// <param name="Position">Where it stands.</param>
public sealed record Prerequisite(IReadOnlyList<string> Items, IReadOnlyList<string> Required, SourcePosition Position);

/// <summary>YAML <c>arrondi</c>: rounding that a rule declares; without it nothing is rounded before it is compared.</summary>
/// <param name="Step"><c>pas</c>: multiple to which it rounds, above 0, e.g. 1, 0.5, 0.01.</param>
/// <param name="Way"><c>sens</c>.</param>
public sealed record Rounding(decimal Step, RoundingWay Way)
{
    /// <summary>The rounded value, exact; as it was for a step that is not above 0, which the checks refuse.</summary>
    public decimal Apply(decimal value) => Step <= 0 ? value : Step * Way switch
    {
        RoundingWay.Up => decimal.Ceiling(value / Step),
        RoundingWay.Down => decimal.Floor(value / Step),
        _ => decimal.Round(value / Step, 0, MidpointRounding.AwayFromZero),
    };
}

/// <summary>YAML <c>sens</c>.</summary>
public enum RoundingWay
{
    /// <summary><c>au_plus_proche</c>: half goes away from zero.</summary>
    Nearest,

    /// <summary><c>superieur</c>.</summary>
    Up,

    /// <summary><c>inferieur</c>.</summary>
    Down,
}
