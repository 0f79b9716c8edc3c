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

    /// <summary>What one is called: « bloc », « domaine ».</summary>
    public string Noun => ResultItems.Noun(Level);

    /// <summary>Where it stands.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>The value that the rule set makes of it, exact; null while one of its marks is missing, or when the rule makes none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value: <c>%</c>, <c>/20</c>; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The marks of the sources the rule set names.</summary>
    public IReadOnlyList<SourceMark> Sources { get; init; } = [];

    /// <summary>The results of the finer level it is made of.</summary>
    public IReadOnlyList<NodeResult> Children { get; init; } = [];

    /// <summary>Each person's own mean, whether or not the rule set uses it.</summary>
    public IReadOnlyList<MemberMean> Members { get; init; } = [];

    /// <summary>What the tests of the rule set found: with the status and the marks, the reason of the result.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether something is missing for it, that may not change its status.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What should be looked at though it stops nothing: a consensus outside the members' range, a value carried over that is not the computed one.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>The decision about its status, with what was computed; null when nobody decided.</summary>
    public DecidedStatus? Decided { get; init; }

    /// <summary>When it was validated earlier and is kept, until when (null: without limit); null when it is not kept.</summary>
    public KeptResult? Kept { get; init; }
}

/// <summary>A source's mark for one item.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">The mark, exact; null when missing, in doubt, or when the source only lists answers.</param>
public sealed record SourceMark(string Assessor, string Label, decimal? Value)
{
    /// <summary>Who gave it, where each person of the source counts; empty otherwise.</summary>
    public string Holder { get; init; } = "";

    /// <summary>A mean that may stand in for a missing consensus on screen; never used in a test.</summary>
    public decimal? Provisional { get; init; }

    /// <summary>True when a person entered it anew.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Its weight in percent, or null.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Its coefficient, or null.</summary>
    public decimal? Coefficient { get; init; }

    /// <summary>Unit of the mark, or null when its marks have several.</summary>
    public string? Unit { get; init; }

    /// <summary>The single marks it is made of, down to the field of the file.</summary>
    public IReadOnlyList<LeafMark> Leaves { get; init; } = [];

    /// <summary>Answers chosen, counted, in the order of the scale; empty for numbers.</summary>
    public IReadOnlyList<AnswerCount> Answers { get; init; } = [];
}

/// <summary>How often an answer was chosen.</summary>
/// <param name="Code">Code of the answer; null for what does not apply.</param>
/// <param name="Count">How often, from 1.</param>
public sealed record AnswerCount(string? Code, int Count);

/// <summary>A single mark.</summary>
/// <param name="Item">Code of what is marked.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Value">What was answered, as French readers write it; null when no value was read.</param>
/// <param name="Status">Status of the answer; null when the form has not come back.</param>
/// <param name="Counts">False when the rule leaves it out.</param>
/// <param name="Holder">Who gives it.</param>
/// <param name="File">File it comes from; empty when none came back.</param>
/// <param name="FieldId">Field of the file.</param>
public sealed record LeafMark(string Item, string Label, string? Value, AnswerStatus? Status, bool Counts, string Holder, string File, string FieldId);

/// <summary>One person's mean of the marks that count for an item.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Holder">Who.</param>
/// <param name="Value">Exact mean of all marks of the item; null while one is missing.</param>
/// <param name="Given">Number of marks given.</param>
/// <param name="Expected">Number of marks the form asks for.</param>
public sealed record MemberMean(string Assessor, string Holder, decimal? Value, int Given, int Expected);

/// <summary>A status that a person decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Computed">The status that the rules give.</param>
public sealed record DecidedStatus(StatusDecision Decision, ResultStatus Computed);
