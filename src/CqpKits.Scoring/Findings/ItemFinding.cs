namespace CqpKits.Scoring.Findings;

/// <summary>An item opens only once another is validated.</summary>
/// <param name="Label">Label of the item asked for.</param>
/// <param name="Status">Where that item stands.</param>
/// <param name="Outcome">What comes of it.</param>
public sealed record GateFinding(string Label, ResultStatus Status, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The item was validated earlier and is kept.</summary>
/// <param name="Kept">Since when, until when.</param>
public sealed record KeptFinding(KeptResult Kept) : Finding(TestOutcome.Passed)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The item was validated earlier; whether it still counts is not known, for want of the day of the evaluation.</summary>
public sealed record KeptInDoubtFinding() : Finding(TestOutcome.Unknown)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>More items are kept than the rule lets keep at once: a person chooses.</summary>
/// <param name="Count">How many are kept.</param>
/// <param name="Limit">How many may be.</param>
public sealed record TooManyKeptFinding(int Count, int Limit) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}
