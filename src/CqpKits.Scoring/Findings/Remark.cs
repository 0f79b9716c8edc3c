using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Something that somebody should look at and that does not affect the result; a closed family.</summary>
public abstract record Remark
{
    private protected Remark()
    {
    }

    /// <summary>True when it tells of what single persons did, which concerns the office and not the candidate.</summary>
    public virtual bool IsAboutPersons => false;

    /// <summary>The remark in French, a clause without a full stop.</summary>
    internal abstract string Words();
}

/// <summary>The consensus value of the jury is below or above the means of all its members.</summary>
/// <param name="Agreed">The consensus value.</param>
/// <param name="Least">The lowest mean.</param>
/// <param name="Greatest">The highest mean.</param>
public sealed record ConsensusOutsideMeans(decimal Agreed, decimal Least, decimal Greatest) : Remark
{
    /// <inheritdoc/>
    public override bool IsAboutPersons => true;

    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>An assessor declared a result that is not the computed one.</summary>
/// <param name="Holder">Name of the person who declared it.</param>
/// <param name="Declared">Label of the declared choice.</param>
/// <param name="Form">Title of the form.</param>
/// <param name="Computed">The computed status.</param>
public sealed record DeclaredOtherwise(string Holder, string Declared, string Form, ResultStatus Computed) : Remark
{
    /// <inheritdoc/>
    public override bool IsAboutPersons => true;

    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>A value that a person copied into a report is not the computed one, or the computed one is not known.</summary>
/// <param name="Name">Name of the person, without function.</param>
/// <param name="Reported">The copied value.</param>
/// <param name="Repeats">The computed value it should be.</param>
/// <param name="Computed">The computed value; null while it is not known.</param>
public sealed record ReportDiffers(string Name, decimal Reported, Repeated Repeats, decimal? Computed) : Remark
{
    /// <inheritdoc/>
    public override bool IsAboutPersons => true;

    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>The computed value that a report copies.</summary>
/// <param name="Kind">Kind of the value.</param>
/// <param name="Label">Label of the source for <see cref="RepeatedKind.SourceMark"/>; empty otherwise.</param>
public sealed record Repeated(RepeatedKind Kind, string Label = "");

/// <summary>The computed values that a report may copy.</summary>
public enum RepeatedKind
{
    /// <summary>The mean of the person's own marks.</summary>
    OwnMean,

    /// <summary>The computed result.</summary>
    Result,

    /// <summary>The mark of a source.</summary>
    SourceMark,
}

/// <summary>The last pass of an assessor is empty, so an earlier one counts.</summary>
/// <param name="Assessor">Label of the assessor.</param>
/// <param name="Blank">Label of the last pass, which is empty.</param>
/// <param name="Taken">Label of the pass that counts.</param>
public sealed record EarlierPassTaken(string Assessor, string Blank, string Taken) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>Marks were given for an item that is kept; they do not change its result.</summary>
public sealed record MarksOfKeptItem : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>An earlier validation does not count.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="Since">Day on which it was obtained; null when not known.</param>
/// <param name="Why">Reason why it does not.</param>
public sealed record NotKept(string Code, DateOnly? Since, NotKeptReason Why) : Remark
{
    /// <summary>Length of time it counted, for <see cref="NotKeptReason.Lapsed"/>; null otherwise.</summary>
    public Duration? For { get; init; }

    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>The paper of a kept item gives another last day than the rule.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="OnPaper">Last day that the paper gives.</param>
/// <param name="ByRule">Last day by the rule; null for no limit.</param>
public sealed record KeptUntilDiffers(string Code, DateOnly OnPaper, DateOnly? ByRule) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>More persons have a form than the rule asks for; all of them count.</summary>
/// <param name="Label">Label of the source.</param>
/// <param name="Count">Number of persons who have a form.</param>
/// <param name="Asked">Number that the rule asks for.</param>
public sealed record MorePersonsThanAsked(string Label, int Count, int Asked) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>An item is said obtained in two ways that differ.</summary>
/// <param name="Code">Code of the item.</param>
public sealed record KeptTwice(string Code) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>The mark of the item is kept, and the rule asks for more than its value, which is held to have been met when it was obtained.</summary>
public sealed record OtherwiseMetThen : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>The certification is awarded, and whether with a mention is not known.</summary>
/// <param name="Title">Title of the highest mention that may be due.</param>
public sealed record MentionNotDecided(string Title) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>A title does not exempt of an item.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="Title">The title.</param>
/// <param name="Why">Reason why it does not.</param>
public sealed record NotExempt(string Code, string Title, NotExemptReason Why) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>The reasons why a title does not exempt.</summary>
public enum NotExemptReason
{
    /// <summary>The rule set does not judge the item.</summary>
    NotJudged,

    /// <summary>The rule set exempts nobody of the item.</summary>
    NoExemption,

    /// <summary>The rule set exempts of it by other titles.</summary>
    OtherTitle,
}

/// <summary>What is said of a condition of access that the rule set does not have.</summary>
/// <param name="Code">Code of the condition.</param>
public sealed record UnknownAccess(string Code) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>The reasons why an earlier validation does not count.</summary>
public enum NotKeptReason
{
    /// <summary>The rule set does not judge the item.</summary>
    NotJudged,

    /// <summary>It was notified after the day of the evaluation.</summary>
    AfterEvaluation,

    /// <summary>The rule set does not keep the item.</summary>
    NoRetention,

    /// <summary>Its time was over on the day of the evaluation.</summary>
    Lapsed,
}
