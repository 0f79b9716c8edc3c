namespace CqpKits.Scoring;

/// <summary>Result of one domaine or bloc.</summary>
public sealed record NodeResult
{
    /// <summary>Code of the domaine or bloc.</summary>
    public required string Code { get; init; }

    /// <summary>Its label.</summary>
    public required string Label { get; init; }

    /// <summary>Where it stands.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>Unweighted mean of the sources' marks, exact; null while one is missing.</summary>
    public decimal? Value { get; init; }

    /// <summary>The mark of each source the rule set names.</summary>
    public IReadOnlyList<SourceMark> Sources { get; init; } = [];

    /// <summary>Each person's own mean, whether or not the rule set uses it.</summary>
    public IReadOnlyList<MemberMean> Members { get; init; } = [];

    /// <summary>The tests of the rule set, each with its outcome.</summary>
    public IReadOnlyList<TestResult> Tests { get; init; } = [];

    /// <summary>What should be looked at though it stops nothing: a consensus outside the members' range, a mean carried over that is not the computed one.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The reason, one French sentence.</summary>
    public required string Reason { get; init; }
}

/// <summary>A source's mark for one domaine or bloc.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">The mark, exact; null when missing or in doubt.</param>
/// <param name="Provisional">A mean that may stand in for a missing consensus on screen; never used in a test.</param>
public sealed record SourceMark(string Assessor, string Label, decimal? Value, decimal? Provisional = null);

/// <summary>One person's mean of the marks that count for a domaine.</summary>
/// <param name="Assessor">Code of the source.</param>
/// <param name="Holder">Who.</param>
/// <param name="Value">Exact mean of all marks of the node; null while one is missing.</param>
/// <param name="Given">Number of marks given.</param>
/// <param name="Expected">Number of marks the form asks for.</param>
public sealed record MemberMean(string Assessor, string Holder, decimal? Value, int Given, int Expected);

/// <summary>A test and its outcome.</summary>
/// <param name="Text">The test in French, values included.</param>
/// <param name="Passed">True, false, or null when it cannot be known yet.</param>
public sealed record TestResult(string Text, bool? Passed);

/// <summary>Something missing or in doubt.</summary>
/// <param name="Holder">From whom it is expected.</param>
/// <param name="What">What, in French.</param>
/// <param name="NeedsReview">True when a value is there but in doubt: a person settles it.</param>
/// <param name="File">File concerned; empty when none came back.</param>
/// <param name="FieldId">Field concerned; empty for a whole form or source.</param>
/// <param name="Node">Code of the domaine concerned; empty for all.</param>
public sealed record Lack(string Holder, string What, bool NeedsReview, string File, string FieldId, string Node)
{
    /// <summary>True when the verdict waits for it. A member's own mark does not hold up a consensus: it is only said.</summary>
    public bool Blocks { get; init; } = true;
}
