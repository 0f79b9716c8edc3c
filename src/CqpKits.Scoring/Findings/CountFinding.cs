using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>How many items or answers are as the rule asks.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Asked">How many the rule asks for.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record CountFinding(Counted What, FoundCount Count, AskedCount Asked, TestOutcome Outcome) : Finding(Outcome)
{
    /// <inheritdoc/>
    public override decimal? Value => Count.Open == 0 ? Count.Sure : null;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>Every item of the level must be validated, where the award has no condition of its own.</summary>
/// <param name="Level">The level.</param>
/// <param name="Count">How many are validated.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record EveryItemFinding(ResultLevel Level, FoundCount Count, TestOutcome Outcome) : Finding(Outcome)
{
    /// <inheritdoc/>
    public override decimal? Value => Count.Open == 0 ? Count.Sure : null;

    /// <inheritdoc/>
    public override bool IsSaidByItems => Outcome != TestOutcome.Passed;

    internal override string Words() => FindingWording.Of(this);
}

/// <summary>What was counted.</summary>
/// <param name="Sure">How many are as the rule asks.</param>
/// <param name="Open">How many may still turn out to be.</param>
/// <param name="Total">Of how many.</param>
public sealed record FoundCount(int Sure, int Open, int Total);

/// <summary>How many are asked for.</summary>
/// <param name="Test">Sign and number; a number in percent for a share; null for all.</param>
/// <param name="IsShare">Whether a share is asked for.</param>
public sealed record AskedCount(ThresholdTest Test, bool IsShare)
{
    /// <summary>How many a share comes to, where the rule says how that number becomes whole; null otherwise.</summary>
    public decimal? Needed { get; init; }
}

/// <summary>What a <see cref="CountFinding"/> counts: a closed family.</summary>
public abstract record Counted
{
    private protected Counted()
    {
    }

    /// <summary>Calls the words for this kind.</summary>
    internal abstract string Words(int count);
}

/// <summary>Items of the finer level, validated or not.</summary>
/// <param name="AreValidated">Whether those that are validated are counted, or those that are not.</param>
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
