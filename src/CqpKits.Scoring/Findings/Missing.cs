using CqpKits.Forms.Answers;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Findings;

/// <summary>What a <see cref="Lack"/> is about: a closed family.</summary>
public abstract record Missing
{
    private protected Missing()
    {
    }

    /// <summary>Calls the words for this kind.</summary>
    internal abstract string Words();
}

/// <summary>A form has not come back.</summary>
/// <param name="Title">Its title.</param>
public sealed record FormNotReturned(string Title) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A form came back without a single mark.</summary>
/// <param name="Title">Its title.</param>
public sealed record FormWithoutMarks(string Title) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A mark has no value, or one in doubt.</summary>
/// <param name="Code">Code of what is marked; empty when it has none.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Doubt">Why its reader doubts, for people; empty when nobody does.</param>
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
/// <param name="Expected">How many must.</param>
/// <param name="Found">How many have a form.</param>
public sealed record TooFewPersons(int Expected, int Found) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Fewer marks count than the rule takes of the highest.</summary>
/// <param name="Expected">How many the rule takes.</param>
/// <param name="Given">How many there are.</param>
public sealed record TooFewMarks(int Expected, int Given) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>What a ratio divides by adds up to zero.</summary>
/// <param name="Over">Declared id of those fields.</param>
public sealed record NothingToDivideBy(string Over) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A ratio exceeds the whole.</summary>
/// <param name="Part">The part.</param>
/// <param name="Over">The whole.</param>
public sealed record RatioAboveWhole(decimal Part, decimal Over) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>No form was issued for what the jury agrees on.</summary>
public sealed record NoConsensusForm : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Several values that the jury agreed on, for one item.</summary>
public sealed record SeveralConsensuses : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>Without the day of the evaluation, whether an item is still kept is not known.</summary>
/// <param name="Label">Label of the item.</param>
public sealed record DayOfEvaluation(string Label) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>A kept item has no value, and the certification's needs one.</summary>
/// <param name="Label">Label of the item.</param>
public sealed record ValueOfKept(string Label) : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The rule leaves out every mark of an item.</summary>
public sealed record NoMarkCounts : Missing
{
    internal override string Words() => LackWording.Of(this);
}

/// <summary>The référentiel declares no rule.</summary>
public sealed record NoDeclaredRule : Missing
{
    internal override string Words() => LackWording.Of(this);
}
