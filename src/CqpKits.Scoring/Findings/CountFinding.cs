using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Compares the number, or share, of items or answers with what the rule requires.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Count">The numbers found.</param>
/// <param name="Asked">The number required.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record CountFinding(Counted What, FoundCount Count, AskedCount Asked, TestOutcome Outcome) : Finding(Outcome)
{
    /// <inheritdoc/>
    public override decimal? Value => Count.Open == 0 ? Count.Sure : null;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>Finds whether every item of the level is validated; used when the award has no conditions.</summary>
/// <param name="Level">The level.</param>
/// <param name="Count">The numbers of validated items.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record EveryItemFinding(ResultLevel Level, FoundCount Count, TestOutcome Outcome) : Finding(Outcome)
{
    /// <inheritdoc/>
    public override decimal? Value => Count.Open == 0 ? Count.Sure : null;

    /// <inheritdoc/>
    public override bool IsSaidByItems => Outcome != TestOutcome.Passed;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The numbers found.</summary>
/// <param name="Sure">Number of items or answers that are certainly counted.</param>
/// <param name="Open">Number of those that are not known yet and may be counted.</param>
/// <param name="Total">Number of all items or answers.</param>
public sealed record FoundCount(int Sure, int Open, int Total);

/// <summary>The number or share required.</summary>
/// <param name="Test">Sign and number, in percent for a share; a threshold of null means all.</param>
/// <param name="IsShare">True when a share is required.</param>
public sealed record AskedCount(ThresholdTest Test, bool IsShare)
{
    /// <summary>The whole number that a share requires, when the rule rounds it; null otherwise.</summary>
    public decimal? Needed { get; init; }
}

/// <summary>What a <see cref="CountFinding"/> counts: a closed family.</summary>
public abstract record Counted
{
    private protected Counted()
    {
    }

    /// <summary>The French words for a number of these: « 2 éléments validés ».</summary>
    internal abstract string Words(int count);
}

/// <summary>Items of the finer level, validated or not.</summary>
/// <param name="AreValidated">True when validated items are counted, false when items that are not validated are.</param>
public sealed record CountedItems(bool AreValidated) : Counted
{
    internal override string Words(int count) => CountWording.Of(this, count);
}

/// <summary>Answers of one kind.</summary>
/// <param name="Code">Code of the answer.</param>
public sealed record CountedAnswers(string Code) : Counted
{
    internal override string Words(int count) => CountWording.Of(this, count);
}
