using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>Result of one item: a domaine, a bloc, a unité, an épreuve, a compétence.</summary>
public sealed record NodeResult
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its label.</summary>
    public required string Label { get; init; }

    /// <summary>The level it belongs to.</summary>
    public required ResultLevel Level { get; init; }

    /// <summary>French noun for the kind of item: « bloc », « domaine ».</summary>
    public string Noun => ResultItems.Noun(Level);

    /// <summary>Status of the item.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>Value of the item, exact; null while one of its marks is missing, or when the rule set gives none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value: <c>%</c>, <c>/20</c>; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The marks of the sources the rule set names.</summary>
    public IReadOnlyList<SourceMark> Sources { get; init; } = [];

    /// <summary>The results of the finer level it is computed from.</summary>
    public IReadOnlyList<NodeResult> Children { get; init; } = [];

    /// <summary>This item, then the finer ones it is computed from.</summary>
    public IEnumerable<NodeResult> WithChildren => Children.Prepend(this);

    /// <summary>The mean of each person's own marks, whether or not the rule set uses it.</summary>
    public IReadOnlyList<MemberMean> Members { get; init; } = [];

    /// <summary>The findings of the tests; with the status and the marks they give the reason of the result.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>True when it did not open, because what it requires is not validated: it has no value, and never will.</summary>
    public bool IsClosed { get; init; }

    /// <summary>True when something is missing for it, even if that cannot change its status.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>
    /// Remarks, which do not affect the result: e.g. a consensus outside the range of the members' means, a copied value that is not the computed
    /// one.
    /// </summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>The decision about its status, with the computed status; null when there is none.</summary>
    public DecidedStatus? Decided { get; init; }

    /// <summary>The earlier validation that is kept; null when there is none.</summary>
    public KeptResult? Kept { get; init; }
}

/// <summary>A source's mark for one item.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">The mark, exact; null when missing, in doubt, or when the source only lists answers.</param>
public sealed record SourceMark(string Assessor, string Label, decimal? Value)
{
    /// <summary>Name of the person who gave it, when each person of the source counts separately; empty otherwise.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The mark on the scale on which it was given; null unless « ramene_a » converted it, and where it was given on several scales or is a sum.</summary>
    public GivenValue? Given { get; init; }

    /// <summary>The mean shown on screen while a consensus is missing; tests never use it.</summary>
    public decimal? Provisional { get; init; }

    /// <summary>True when a person decided it.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Its weight in percent, or null.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Its coefficient, or null.</summary>
    public decimal? Coefficient { get; init; }

    /// <summary>The number above which its points count as a bonus, or null.</summary>
    public decimal? BonusAbove { get; init; }

    /// <summary>Unit of the mark; null when its single marks have different units.</summary>
    public string? Unit { get; init; }

    /// <summary>The single marks it is computed from.</summary>
    public IReadOnlyList<LeafMark> Leaves { get; init; } = [];

    /// <summary>The numbers of answers chosen, in the order of the scale; empty for numeric marks.</summary>
    public IReadOnlyList<AnswerCount> Answers { get; init; } = [];
}

/// <summary>How often an answer was chosen.</summary>
/// <param name="Code">Code of the answer; null for « sans objet ».</param>
/// <param name="Count">Number of times, from 1.</param>
public sealed record AnswerCount(string? Code, int Count);

/// <summary>A single mark.</summary>
/// <param name="Item">Code of the marked item, or id of the field when it has none.</param>
/// <param name="Label">Label of the field.</param>
/// <param name="Value">The value in French notation; null when no value was read.</param>
/// <param name="Status">Status of the answer; null when the form has not come back.</param>
/// <param name="Counts">False when, by the rule, it does not count.</param>
/// <param name="Holder">Name of the person who gives it.</param>
/// <param name="File">Path of the file it comes from; empty when none came back.</param>
/// <param name="FieldId">Id of the field.</param>
public sealed record LeafMark(string Item, string Label, string? Value, AnswerStatus? Status, bool Counts, string Holder, string File, string FieldId);

/// <summary>The mean of one person's marks for an item.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Holder">Name of the person.</param>
/// <param name="Value">Exact mean of all marks of the item; null while one is missing.</param>
/// <param name="Given">Number of marks given.</param>
/// <param name="Expected">Number of marks the form asks for.</param>
public sealed record MemberMean(string Assessor, string Holder, decimal? Value, int Given, int Expected);

/// <summary>A status that a person decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Computed">The status that the rules give.</param>
public sealed record DecidedStatus(StatusDecision Decision, ResultStatus Computed);
