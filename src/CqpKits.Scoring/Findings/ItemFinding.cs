namespace CqpKits.Scoring.Findings;

/// <summary>A prerequisite: the item is judged only when another is validated.</summary>
/// <param name="Label">Label of the required item.</param>
/// <param name="Status">Status of the required item.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record GateFinding(string Label, ResultStatus Status, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The item was validated earlier and is kept.</summary>
/// <param name="Kept">The days from and until which it counts.</param>
public sealed record KeptFinding(KeptResult Kept) : Finding(TestOutcome.Passed)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The item was validated earlier; whether it still counts is not known, because the day of the evaluation is not.</summary>
public sealed record KeptInDoubtFinding() : Finding(TestOutcome.Unknown)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>More items are kept than the rule allows at once; a person chooses.</summary>
/// <param name="Count">Number of items kept.</param>
/// <param name="Limit">Number of items that may be kept.</param>
public sealed record TooManyKeptFinding(int Count, int Limit) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}
