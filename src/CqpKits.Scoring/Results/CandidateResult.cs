using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Results;

/// <summary>
/// The result of a candidate by the declared rules, with its reasons. When a person decided a part of it, the decided part has the computed one
/// beside it.
/// </summary>
public sealed record CandidateResult
{
    /// <summary>Key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Name and first name.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the rule set applied; null when none could be chosen.</summary>
    public string? RuleSet { get; init; }

    /// <summary>Status of the certification.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>The decision about the certification itself, with the computed status; null when there is none.</summary>
    public DecidedStatus? Decided { get; init; }

    /// <summary>Result of each item of the rule set's level, in the référentiel's order.</summary>
    public required IReadOnlyList<NodeResult> Nodes { get; init; }

    /// <summary>Results of items judged aside, which have no effect on the verdict.</summary>
    public IReadOnlyList<NodeResult> Aside { get; init; } = [];

    /// <summary>Every result: of the items that are judged and of those judged aside, each followed by the finer ones it is computed from.</summary>
    public IEnumerable<NodeResult> AllNodes => Nodes.Concat(Aside).SelectMany(n => n.WithChildren);

    /// <summary>Value of the certification, exact; null when the rule set gives none or it is not known.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The findings of the tests of the award; with the results of the items they give the reason of the verdict.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The outcome; null while undecidable.</summary>
    public OutcomeResult? Outcome { get; init; }

    /// <summary>Mention, or null.</summary>
    public string? Mention { get; init; }

    /// <summary>Remarks, which do not affect the result.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>All that is missing or in doubt, with the persons to ask.</summary>
    public required IReadOnlyList<Lack> Lacks { get; init; }
}

/// <summary>The outcome for a candidate.</summary>
/// <param name="Kind">Kind of outcome.</param>
/// <param name="Text">The outcome in French.</param>
/// <param name="Remaining">What the candidate still has to do, in French.</param>
/// <param name="Within">Time allowed for it, in French; null when there is none.</param>
public sealed record OutcomeResult(OutcomeKind Kind, string Text, IReadOnlyList<string> Remaining, string? Within)
{
    /// <summary>The papers that go with it; null for the usual ones.</summary>
    public IReadOnlyList<PaperRule>? Papers { get; init; }
}
