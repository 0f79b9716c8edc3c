using CqpKits.Forms.Answers;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Findings;

/// <summary>What is missing or in doubt in a <see cref="Lack"/>; a closed family.</summary>
public abstract record Missing
{
    private protected Missing()
    {
    }

    /// <summary>False for a form that the rule does not count.</summary>
    public virtual bool IsCounted => true;

    /// <summary>What is missing in French, a clause without a full stop.</summary>
    internal abstract string Words();
}

/// <summary>A form has not come back.</summary>
/// <param name="Title">Its title.</param>
public sealed record FormNotReturned(string Title) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A form that the rule does not count has not come back.</summary>
/// <param name="Title">Its title.</param>
public sealed record UncountedFormNotReturned(string Title) : Missing
{
    /// <inheritdoc/>
    public override bool IsCounted => false;

    internal override string Words() => LackWording.Of(this);
}

/// <summary>A form that the rule does not count is as it was issued: nothing was entered in it.</summary>
/// <param name="Title">Its title.</param>
public sealed record UncountedFormBlank(string Title) : Missing
{
    /// <inheritdoc/>
    public override bool IsCounted => false;

    internal override string Words() => LackWording.Of(this);
}

/// <summary>A form came back without a single mark.</summary>
/// <param name="Title">Its title.</param>
public sealed record FormWithoutMarks(string Title) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A mark has no value, or its value is in doubt.</summary>
/// <param name="Code">Code of the marked item; empty when it has none.</param>
/// <param name="Label">Label of the field.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Doubt">Reason of the doubt, for people; empty when there is no doubt.</param>
public sealed record MarkWithoutValue(string Code, string Label, AnswerStatus Status, string Doubt) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>No form of the kit collects the source's marks.</summary>
public sealed record NoFormOfSource : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>No form of the kit marks savoir-faire one by one.</summary>
public sealed record NoFormOfKnowHow : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Fewer persons have a form than must give a mark.</summary>
/// <param name="Expected">Number of persons required.</param>
/// <param name="Found">Number of persons who have a form.</param>
public sealed record TooFewPersons(int Expected, int Found) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Fewer marks count than « meilleures » requires.</summary>
/// <param name="Expected">Number required.</param>
/// <param name="Given">Number of marks that count.</param>
public sealed record TooFewMarks(int Expected, int Given) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The divisor of a ratio is zero.</summary>
/// <param name="Over">Declared id of the fields whose sum is the divisor.</param>
public sealed record NothingToDivideBy(string Over) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The dividend of a ratio is greater than its divisor.</summary>
/// <param name="Part">The dividend.</param>
/// <param name="Over">The divisor.</param>
public sealed record RatioAboveWhole(decimal Part, decimal Over) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>No form was issued for the consensus of the jury.</summary>
public sealed record NoConsensusForm : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>There are several consensus values for one item.</summary>
public sealed record SeveralConsensuses : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Whether an item obtained earlier still counts, or with which mark, is not known.</summary>
/// <param name="Label">Label of the item.</param>
/// <param name="Doubt">What is not known.</param>
public sealed record KeptNotSure(string Label, KeptDoubt Doubt) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>No paper proves a title that exempts of an item.</summary>
/// <param name="Label">Label of the item.</param>
/// <param name="Title">The title.</param>
public sealed record TitleNotProven(string Label, string Title) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Whether a condition of access is met is not known, or its paper is not named.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Evidence">The paper that is awaited; empty when a word is enough.</param>
/// <param name="IsSaid">True when somebody said that it is met, and the paper alone is missing.</param>
public sealed record AccessNotKnown(string Label, string Evidence, bool IsSaid = false) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>How often, or when, the candidate presented themselves before is not known.</summary>
/// <param name="Days">True when only the days are not known.</param>
public sealed record AttemptsNotKnown(bool Days) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The day of the evaluation is not known, and the time since earlier presentations runs until then.</summary>
public sealed record DayOfAttempt : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A kept item has no value, and the value of the certification needs one.</summary>
/// <param name="Label">Label of the item.</param>
public sealed record ValueOfKept(string Label) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>By the rule, no mark of an item counts.</summary>
public sealed record NoMarkCounts : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>By the rule, no mark of a source counts for an item, and a value that needs it is not known.</summary>
/// <param name="Label">Label of the item.</param>
public sealed record NoMarkOfSourceCounts(string Label) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The référentiel declares rules, and none could be chosen.</summary>
public sealed record NoChosenRule : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The référentiel declares no rule.</summary>
public sealed record NoDeclaredRule : Missing
{
    internal override string Words() => LackWording.Of(this);
}
