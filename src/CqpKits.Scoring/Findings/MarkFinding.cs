using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>A single mark that by itself fails the item, or leaves it to a person, because no value was given.</summary>
/// <param name="Code">Code of what is marked; empty when it has none.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Status">Status of the answer; null when the form has not come back.</param>
/// <param name="Outcome">What the rule makes of it.</param>
public sealed record UngivenMarkFinding(string Code, string Label, AnswerStatus? Status, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A choice that another line of the forms contradicts: only a person knows what was meant.</summary>
/// <param name="Code">Code of what is marked; empty when it has none.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Contradiction">The choice, and what speaks against it.</param>
public sealed record ContradictedMarkFinding(string Code, string Label, Contradiction Contradiction) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A choice and the line « sans objet » that does not go with it.</summary>
/// <param name="Chosen">Label of the choice.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record Contradiction(string Chosen, ContradictionKind Against);

/// <summary>What speaks against a choice.</summary>
public enum ContradictionKind
{
    /// <summary>It is favourable, and its criterion was put aside as not applicable.</summary>
    FavourableThoughPutAside,

    /// <summary>Its criterion was put aside without a word of why.</summary>
    PutAsideWithoutReason,

    /// <summary>A line that may have put its criterion aside cannot be read.</summary>
    LineUnreadable,
}

/// <summary>More marks « sans objet » than the rule lets pass.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Limit">How many may be.</param>
public sealed record NotApplicableFinding(int Count, int Limit) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>Opinions that must agree.</summary>
/// <param name="Voting">How they must agree.</param>
/// <param name="Count">How many there are of each.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record OpinionFinding(Voting Voting, OpinionCount Count, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>Opinions counted.</summary>
/// <param name="Favourable">In favour.</param>
/// <param name="Against">Against.</param>
/// <param name="Open">Not known.</param>
public sealed record OpinionCount(int Favourable, int Against, int Open)
{
    /// <summary>All that were asked for.</summary>
    public int All => Favourable + Against + Open;
}
