using CqpKits.Forms.Answers;

namespace CqpKits.Scoring.Findings;

/// <summary>A single mark without a value which, by the rule, fails the item or leaves it to a person.</summary>
/// <param name="Code">Code of the marked item; empty when it has none.</param>
/// <param name="Label">Label of the field.</param>
/// <param name="Status">Status of the answer; null when the form has not come back.</param>
/// <param name="Outcome">Failed, or left to a person.</param>
public sealed record UngivenMarkFinding(string Code, string Label, AnswerStatus? Status, TestOutcome Outcome) : Finding(Outcome)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A choice that another line of the forms contradicts; a person decides what was meant.</summary>
/// <param name="Code">Code of the marked item; empty when it has none.</param>
/// <param name="Label">Label of the field.</param>
/// <param name="Contradiction">The choice and its contradiction.</param>
public sealed record ContradictedMarkFinding(string Code, string Label, Contradiction Contradiction) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}

/// <summary>A choice for a criterion, and the line « sans objet » that contradicts it.</summary>
/// <param name="Chosen">Label of the choice.</param>
/// <param name="Against">The kind of contradiction.</param>
public sealed record Contradiction(string Chosen, ContradictionKind Against);

/// <summary>The ways in which a line « sans objet » contradicts a choice.</summary>
public enum ContradictionKind
{
    /// <summary>The choice is favourable, and a line says that its criterion does not apply.</summary>
    FavourableThoughPutAside,

    /// <summary>A line says that its criterion does not apply, without a reason.</summary>
    PutAsideWithoutReason,

    /// <summary>A line cannot be read, which may say that its criterion does not apply.</summary>
    LineUnreadable,
}

/// <summary>More marks « sans objet » than the rule allows.</summary>
/// <param name="Count">Number of marks « sans objet ».</param>
/// <param name="Limit">Number the rule allows.</param>
public sealed record NotApplicableFinding(int Count, int Limit) : Finding(TestOutcome.ToSettle)
{
    internal override string Words() => FindingWording.Of(this);
}
