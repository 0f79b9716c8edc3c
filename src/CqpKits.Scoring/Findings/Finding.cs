using CqpKits.Scoring.Wording;

namespace CqpKits.Scoring.Findings;

/// <summary>
/// What a test of a rule found: what was compared, with what, and what came of it. A closed family; a finding is data,
/// <see cref="ResultWords"/> puts it into French.
/// </summary>
public abstract record Finding
{
    private protected Finding(TestOutcome outcome) => Outcome = outcome;

    /// <summary>What came of the test.</summary>
    public TestOutcome Outcome { get; }

    /// <summary>The value tested, exact; null when it is unknown or when there is no single one.</summary>
    public virtual decimal? Value => null;

    /// <summary>The threshold of the value; null when there is none.</summary>
    public virtual decimal? Threshold => null;

    /// <summary>True for what the results of the single items already say: the reason of a verdict does not repeat it.</summary>
    public virtual bool IsSaidByItems => false;

    /// <summary>Calls the words for this kind.</summary>
    internal abstract string Words();
}

/// <summary>What came of a test.</summary>
public enum TestOutcome
{
    /// <summary>It holds.</summary>
    Passed,

    /// <summary>It does not.</summary>
    Failed,

    /// <summary>It cannot be known: something is missing or in doubt.</summary>
    Unknown,

    /// <summary>The rule leaves it to a person.</summary>
    ToSettle,
}
