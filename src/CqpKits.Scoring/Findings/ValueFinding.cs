using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Compares a value, unrounded, with a threshold.</summary>
/// <param name="Subject">The subject whose value it is.</param>
/// <param name="Tested">The value; null while it is not known.</param>
/// <param name="Unit">Unit of the value and of the threshold: <c>%</c>, <c>/20</c>; empty for none.</param>
/// <param name="Test">Sign and threshold.</param>
public sealed record ValueFinding(FindingSubject Subject, decimal? Tested, string Unit, ThresholdTest Test)
    : Finding(Tested is not { } value ? TestOutcome.Unknown : Test.Holds(value) ? TestOutcome.Passed : TestOutcome.Failed)
{
    /// <summary>The value on the scale on which it was given; null unless « ramene_a » converted it.</summary>
    public GivenValue? Given { get; init; }

    /// <inheritdoc/>
    public override decimal? Value => Tested;

    /// <inheritdoc/>
    public override decimal? Threshold => Test.Threshold;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A failed test of a condition with « sinon: a_trancher », which leaves the result to a person.</summary>
/// <param name="Failed">The finding of the failed test.</param>
public sealed record LeftToAPersonFinding(Finding Failed) : Finding(TestOutcome.ToSettle)
{
    /// <inheritdoc/>
    public override decimal? Value => Failed.Value;

    /// <inheritdoc/>
    public override decimal? Threshold => Failed.Threshold;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>Finds whether enough of several conditions hold.</summary>
/// <param name="AtLeast">Number of conditions that must hold.</param>
/// <param name="Held">Number of conditions that hold.</param>
/// <param name="Among">The findings of all their tests.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record AlternativeFinding(int AtLeast, int Held, IReadOnlyList<Finding> Among, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}
