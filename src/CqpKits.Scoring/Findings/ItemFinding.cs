namespace CqpKits.Scoring.Findings;

/// <summary>A prerequisite: the item is judged only when another is validated.</summary>
/// <param name="Label">Label of the required item.</param>
/// <param name="Status">Status of the required item.</param>
/// <param name="Outcome">Outcome of the test.</param>
public sealed record GateFinding(string Label, ResultStatus Status, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A value that cannot be tested, because items that it is made of did not open.</summary>
/// <param name="Subject">What would be tested.</param>
/// <param name="Items">Labels of the items that did not open.</param>
public sealed record NotOpenedFinding(FindingSubject Subject, IReadOnlyList<string> Items) : Finding(TestOutcome.Failed)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The item was obtained earlier and is kept.</summary>
/// <param name="Kept">The days from and until which it counts.</param>
public sealed record KeptFinding(KeptResult Kept) : Finding(TestOutcome.Passed)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>The item was obtained earlier; whether it still counts is not known.</summary>
/// <param name="Doubt">What is not known.</param>
public sealed record KeptInDoubtFinding(KeptDoubt Doubt) : Finding(TestOutcome.Unknown)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A mark is kept, the item was marked again, and the rule does not say which counts.</summary>
/// <param name="Kept">The kept mark.</param>
/// <param name="Anew">The new one; null when it is not known.</param>
/// <param name="Unit">Unit of both.</param>
public sealed record KeptOrNewFinding(decimal Kept, decimal? Anew, string Unit) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A title exempts of the item.</summary>
/// <param name="Title">The title.</param>
/// <param name="Evidence">The paper that shows it; empty when none is named, so that whether it exempts is not known.</param>
public sealed record ExemptByTitleFinding(string Title, string Evidence) : Finding(Evidence.Length > 0 ? TestOutcome.Passed : TestOutcome.Unknown)
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
