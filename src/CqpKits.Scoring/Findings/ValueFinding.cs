using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>A value held against a threshold, unrounded.</summary>
/// <param name="Subject">Whose value it is.</param>
/// <param name="Tested">The value; null while it is not known.</param>
/// <param name="Unit">Unit of the value and of the threshold: <c>%</c>, <c>/20</c>; empty for none.</param>
/// <param name="Test">Sign and threshold.</param>
public sealed record ValueFinding(FindingSubject Subject, decimal? Tested, string Unit, ThresholdTest Test)
    : Finding(Tested is not { } value ? TestOutcome.Unknown : Test.Holds(value) ? TestOutcome.Passed : TestOutcome.Failed)
{
    /// <inheritdoc/>
    public override decimal? Value => Tested;

    /// <inheritdoc/>
    public override decimal? Threshold => Test.Threshold;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A test that failed where its rule lets a person decide otherwise.</summary>
/// <param name="Failed">What was found.</param>
public sealed record LeftToAPersonFinding(Finding Failed) : Finding(TestOutcome.ToSettle)
{
    /// <inheritdoc/>
    public override decimal? Value => Failed.Value;

    /// <inheritdoc/>
    public override decimal? Threshold => Failed.Threshold;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>Several conditions of which some must hold.</summary>
/// <param name="AtLeast">How many must hold.</param>
/// <param name="Held">How many do.</param>
/// <param name="Among">What each of their tests found.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record AlternativeFinding(int AtLeast, int Held, IReadOnlyList<Finding> Among, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}
