using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>
/// A level of results: a result for each item of a collection, computed from the marks of sources or from the results of a finer level, never from
/// both.
/// </summary>
public sealed record RuleLevel
{
    /// <summary><c>pour_chaque</c>: what is judged.</summary>
    public required ResultLevel Each { get; init; }

    /// <summary><c>notes</c>: the sources whose marks are used; empty when there is a detail.</summary>
    public IReadOnlyList<SourceRule> Marks { get; init; } = [];

    /// <summary><c>detail</c>: the finer level from whose results this one is computed, or null.</summary>
    public RuleLevel? Detail { get; init; }

    /// <summary><c>resultat</c>: how the marks of the sources, or the results of the finer level, become one value.</summary>
    public Combination Combine { get; init; } = Combination.Mean;

    /// <summary><c>sur</c>: what the values make together when all are the highest, for <see cref="Combination.Sum"/>; null when that is not said.</summary>
    public decimal? OutOf { get; init; }

    /// <summary><c>ponderation</c>: weights of the finer level's items, in percent of the whole; empty when equal.</summary>
    public IReadOnlyDictionary<string, decimal> Weights { get; init; } = EmptyWeights;

    /// <summary><c>coefficients</c>: weights of the finer level's items as shares of the sum of all coefficients; empty when there are none.</summary>
    public IReadOnlyDictionary<string, decimal> Coefficients { get; init; } = EmptyWeights;

    /// <summary><c>arrondi</c>: rounding of the value before it is compared; null for none.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>
    /// <c>declare</c>: declared id of the choice in which an assessor states the result; it is compared with the computed result and never counted.
    /// Null for none.
    /// </summary>
    public string? Declared { get; init; }

    /// <summary><c>conditions</c>: all must hold; one does not make up for another.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary><c>prealables</c>: items that are judged only when others are validated.</summary>
    public IReadOnlyList<Prerequisite> Prerequisites { get; init; } = [];

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Whether a weighted mean of its finer items leaves one out: its coefficient is 0.</summary>
    public static bool IsLeftOut(IReadOnlyDictionary<string, decimal> coefficients, string item) => coefficients.TryGetValue(item, out var weight) && weight == 0;

    /// <summary>The sources that mark an item.</summary>
    public IEnumerable<SourceRule> MarksOf(string item) => Marks.Where(m => m.IsFor(item));

    /// <summary>This level, then the finer one.</summary>
    public IEnumerable<RuleLevel> WithDetail => Detail is null ? [this] : [this, Detail];

    /// <summary>True when its results have a value: they are combined, and the finer level or some source has values.</summary>
    internal bool HasValue =>
        Combine != Combination.None && (Detail is { } detail ? detail.HasValue : Marks.Count == 0 || Marks.Any(m => m.IsBase));

    internal static IReadOnlyDictionary<string, decimal> EmptyWeights { get; } = new Dictionary<string, decimal>();
}

/// <summary>YAML <c>pour_chaque</c> of a rule: the collection whose items a level judges.</summary>
public enum ResultLevel
{
    /// <summary><c>domaines</c>.</summary>
    Domains,

    /// <summary><c>blocs</c>: a bloc takes the marks of its domain as well as its own.</summary>
    SkillsBlocks,

    /// <summary><c>unites</c>: units of a bloc.</summary>
    Units,

    /// <summary><c>competences</c>: a competency belongs to the bloc it names, if any.</summary>
    Competencies,

    /// <summary><c>epreuves</c>.</summary>
    Examinations,
}

/// <summary>YAML <c>resultat</c>.</summary>
public enum Combination
{
    /// <summary><c>moyenne</c>: unweighted mean.</summary>
    Mean,

    /// <summary>
    /// <c>moyenne_ponderee</c>: mean weighted by <c>poids</c> or <c>coefficient</c> of the sources, or <c>ponderation</c> or <c>coefficients</c> of
    /// the items.
    /// </summary>
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

/// <summary>YAML <c>prealables</c> item: items that require other items.</summary>
/// <param name="Items"><c>pour</c>: codes of the items that are judged only then.</param>
/// <param name="Required"><c>il_faut</c>: codes of the items, of the same level, that must be validated first.</param>
/// <param name="Position">Position of the item in its file.</param>
public sealed record Prerequisite(IReadOnlyList<string> Items, IReadOnlyList<string> Required, SourcePosition Position);

/// <summary>YAML <c>arrondi</c>: rounding that a rule declares; otherwise values are compared unrounded.</summary>
/// <param name="Step"><c>pas</c>: values are rounded to a multiple of this number, above 0, e.g. 1, 0.5, 0.01.</param>
/// <param name="Way"><c>sens</c>.</param>
public sealed record Rounding(decimal Step, RoundingWay Way)
{
    /// <summary>The rounded value, exact; the value itself for a step of 0 or less, which the checks report.</summary>
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
    /// <summary><c>au_plus_proche</c>: to the nearest multiple, half away from zero.</summary>
    Nearest,

    /// <summary><c>superieur</c>.</summary>
    Up,

    /// <summary><c>inferieur</c>.</summary>
    Down,
}
