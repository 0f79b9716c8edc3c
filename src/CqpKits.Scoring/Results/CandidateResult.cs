using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>What the declared rules make of a candidate's marks, with the reasons. It is computed, and nobody changes it: decisions of persons stand beside it.</summary>
public sealed record CandidateResult
{
    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Name and first name.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the rule set applied; null when none could be chosen.</summary>
    public string? RuleSet { get; init; }

    /// <summary>The verdict for the certification.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>The decision about the certification itself, with what was computed; null when nobody decided.</summary>
    public DecidedStatus? Decided { get; init; }

    /// <summary>Result of each item of the rule set's level, in the référentiel's order.</summary>
    public required IReadOnlyList<NodeResult> Nodes { get; init; }

    /// <summary>Results judged aside, that do not count in the verdict.</summary>
    public IReadOnlyList<NodeResult> Aside { get; init; } = [];

    /// <summary>Value of the certification, exact; null when the rule makes none or while it cannot be known.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What the tests of the award found: with the results of the items, the reason of the verdict.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What comes out, with what remains to be done; null while undecidable.</summary>
    public OutcomeResult? Outcome { get; init; }

    /// <summary>Mention, or null.</summary>
    public string? Mention { get; init; }

    /// <summary>What should be looked at though it stops nothing.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>All that is missing or in doubt, and from whom.</summary>
    public required IReadOnlyList<Lack> Lacks { get; init; }
}

/// <summary>What comes out for the candidate.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">In words.</param>
/// <param name="Remaining">What remains to be done.</param>
/// <param name="Within">Within which time, in words; null when not said.</param>
public sealed record OutcomeResult(OutcomeKind Kind, string Text, IReadOnlyList<string> Remaining, string? Within);
