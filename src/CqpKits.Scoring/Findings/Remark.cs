using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>What should be looked at though it stops nothing: a closed family.</summary>
public abstract record Remark
{
    private protected Remark()
    {
    }

    /// <summary>Calls the words for this kind.</summary>
    internal abstract string Words();
}

/// <summary>The jury's agreed value lies outside its members' means.</summary>
/// <param name="Agreed">The agreed value.</param>
/// <param name="Least">The lowest mean.</param>
/// <param name="Greatest">The highest mean.</param>
public sealed record ConsensusOutsideMeans(decimal Agreed, decimal Least, decimal Greatest) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>An assessor declared another result than the computed one.</summary>
/// <param name="Holder">Who.</param>
/// <param name="Declared">Label of what was declared.</param>
/// <param name="Form">Title of the form.</param>
/// <param name="Computed">The computed status.</param>
public sealed record DeclaredOtherwise(string Holder, string Declared, string Form, ResultStatus Computed) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>A value carried over by a person is not the computed one, or cannot be held against it.</summary>
/// <param name="Name">Who.</param>
/// <param name="Reported">The value carried over.</param>
/// <param name="Repeats">What it repeats.</param>
/// <param name="Computed">The computed value; null while it is not known.</param>
public sealed record ReportDiffers(string Name, decimal Reported, Repeated Repeats, decimal? Computed) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>What a value carried over repeats.</summary>
/// <param name="Kind">Which value.</param>
/// <param name="Label">Label of the source for <see cref="RepeatedKind.SourceMark"/>; empty otherwise.</param>
public sealed record Repeated(RepeatedKind Kind, string Label = "");

/// <summary>What a value carried over may repeat.</summary>
public enum RepeatedKind
{
    /// <summary>The person's own mean.</summary>
    OwnMean,

    /// <summary>The computed result.</summary>
    Result,

    /// <summary>The mark of a source.</summary>
    SourceMark,
}

/// <summary>An assessor's last pass is blank: an earlier one counts.</summary>
/// <param name="Assessor">Label of the assessor.</param>
/// <param name="Blank">Label of the last pass.</param>
/// <param name="Taken">Label of the pass that counts.</param>
public sealed record EarlierPassTaken(string Assessor, string Blank, string Taken) : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>Marks were given for an item that is kept: they change nothing.</summary>
public sealed record MarksOfKeptItem : Remark
{
    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>An item said to be validated earlier does not count.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="Notified">Day of its notification.</param>
/// <param name="Why">Why it does not.</param>
public sealed record NotKept(string Code, DateOnly Notified, NotKeptReason Why) : Remark
{
    /// <summary>How long it was kept, for <see cref="NotKeptReason.Lapsed"/>; null otherwise.</summary>
    public Duration? For { get; init; }

    internal override string Words() => RemarkWording.Of(this);
}

/// <summary>Why an item validated earlier does not count.</summary>
public enum NotKeptReason
{
    /// <summary>The rule judges no such item.</summary>
    NotJudged,

    /// <summary>It was notified after the evaluation.</summary>
    AfterEvaluation,

    /// <summary>The rule does not keep it.</summary>
    NoRetention,

    /// <summary>It was kept for less long.</summary>
    Lapsed,
}
