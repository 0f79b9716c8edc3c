namespace CqpKits.Scoring.Findings;

/// <summary>A test of what is needed before any mark counts; a closed family.</summary>
public abstract record AdmissionFinding : Finding
{
    private protected AdmissionFinding(TestOutcome outcome)
        : base(outcome)
    {
    }

    /// <summary>Only what is not met, or not known, belongs in the reason of a verdict.</summary>
    public override bool IsSaidByItems => Outcome == TestOutcome.Passed;
}

/// <summary>A condition of access.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Evidence">The paper that shows it, or when it is not known the one that is awaited; empty for none.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record AccessFinding(string Label, string Evidence, TestOutcome Outcome) : AdmissionFinding(Outcome)
{
    /// <summary>True when somebody said that it is met, and the paper alone is missing.</summary>
    public bool IsSaid { get; init; }

    internal override string Words() => AdmissionWording.Of(this);
}

/// <summary>The number of presentations, this one included.</summary>
/// <param name="Least">The number that is certain.</param>
/// <param name="Most">The number that is possible; null when nothing is known of earlier ones.</param>
/// <param name="Limit">The most that is allowed.</param>
/// <param name="Within">The time in which they are counted, in French; null for all that ever were.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record AttemptsFinding(int Least, int? Most, int Limit, string? Within, TestOutcome Outcome) : AdmissionFinding(Outcome)
{
    /// <inheritdoc/>
    public override decimal? Value => Most == Least ? Least : null;

    /// <inheritdoc/>
    public override decimal? Threshold => Limit;

    internal override string Words() => AdmissionWording.Of(this);
}

/// <summary>The time between two presentations.</summary>
/// <param name="Wait">The time, in French.</param>
/// <param name="Last">Day of the last presentation before; null when there was none or its day is not known.</param>
/// <param name="From">First day of the next one; null when not known.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record WaitFinding(string Wait, DateOnly? Last, DateOnly? From, TestOutcome Outcome) : AdmissionFinding(Outcome)
{
    internal override string Words() => AdmissionWording.Of(this);
}
