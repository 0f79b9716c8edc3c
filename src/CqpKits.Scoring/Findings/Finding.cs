using CqpKits.Scoring.Wording;

namespace CqpKits.Scoring.Findings;

/// <summary>
/// The result of a test of a rule: the value compared, the threshold and the outcome. A closed family. A finding is data;
/// <see cref="ResultWords"/> words it in French.
/// </summary>
public abstract record Finding
{
    private protected Finding(TestOutcome outcome) => Outcome = outcome;

    /// <summary>Outcome of the test.</summary>
    public TestOutcome Outcome { get; }

    /// <summary>The value tested, exact; null when it is not known or when the test has no single value.</summary>
    public virtual decimal? Value => null;

    /// <summary>The threshold of the value; null when there is none.</summary>
    public virtual decimal? Threshold => null;

    /// <summary>True when the results of the items say the same, so that the reason of a verdict leaves it out.</summary>
    public virtual bool IsSaidByItems => false;

    /// <summary>The finding in French, a clause without a full stop.</summary>
    internal abstract string Words();
}

/// <summary>The outcome of a test.</summary>
public enum TestOutcome
{
    /// <summary>The test holds.</summary>
    Passed,

    /// <summary>The test fails.</summary>
    Failed,

    /// <summary>The outcome is not known, because something is missing or in doubt.</summary>
    Unknown,

    /// <summary>The rule leaves it to a person.</summary>
    ToSettle,
}
