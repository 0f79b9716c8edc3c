using CqpKits.French;

namespace CqpKits.Forms.Answers;

/// <summary>What a person answered in one field, or why that is not known. Only <see cref="AnswerStatus.Present"/> has a value.</summary>
public sealed record Answer
{
    /// <summary>Field.</summary>
    public required string FieldId { get; init; }

    /// <summary>Status.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The value when present, else null.</summary>
    public AnswerValue? Value { get; init; }

    /// <summary>Why it is in doubt, absent or unreadable: a French sentence; null when present or missing.</summary>
    public string? Reason { get; init; }

    /// <summary>Text found in the file, as typed; empty when none.</summary>
    public string RawText { get; init; } = "";

    /// <summary>How the value was found.</summary>
    public AnswerOrigin Origin { get; init; }

    /// <summary>Anchors that led to it.</summary>
    public IReadOnlyList<AnchorKind> Anchors { get; init; } = [];

    /// <summary>Where in the file, in French (« tableau 2, ligne 3, colonne 5 »); empty when not found.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who typed it in from paper; null when it stands in the form itself.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>The decision that settled it, or null.</summary>
    public AnswerDecision? Decision { get; init; }

    /// <summary>Whether a person must settle it.</summary>
    public bool NeedsReview => Status is AnswerStatus.Conflict or AnswerStatus.Unreadable;
}

/// <summary>The one list of statuses.</summary>
public enum AnswerStatus
{
    /// <summary>A value was read.</summary>
    Present,

    /// <summary>Nothing was entered.</summary>
    Missing,

    /// <summary>The candidate was absent, as entered.</summary>
    Absent,

    /// <summary>Entered as not evaluated.</summary>
    NotEvaluated,

    /// <summary>Entered as not applicable.</summary>
    NotApplicable,

    /// <summary>Several readings, or one that the field does not allow: a person decides.</summary>
    Conflict,

    /// <summary>The field was not found in the file, or what it holds cannot be read.</summary>
    Unreadable,
}

/// <summary>How a value was found.</summary>
public enum AnswerOrigin
{
    /// <summary>Nothing was found.</summary>
    None,

    /// <summary>Where the field asks for it.</summary>
    Field,

    /// <summary>Typed beside that, at the same place.</summary>
    BesideField,

    /// <summary>At the field's place, where nothing that asks for it is left.</summary>
    BareText,

    /// <summary>Decided by a person.</summary>
    Decision,

    /// <summary>Typed in by a person from a form filled with a pen.</summary>
    Entry,
}

/// <summary>The kinds of anchor by which a field is found again.</summary>
public enum AnchorKind
{
    /// <summary>Tag of the content control.</summary>
    Tag,

    /// <summary>Bookmark.</summary>
    Bookmark,

    /// <summary>Labels printed in its row and over its column.</summary>
    PrintedLabels,

    /// <summary>Key of a sheet's line.</summary>
    LineKey,

    /// <summary>Name of a PDF file's field.</summary>
    FieldName,
}

/// <summary>A value: a closed family.</summary>
public abstract record AnswerValue
{
    private protected AnswerValue()
    {
    }

    /// <summary>The value as French readers write it.</summary>
    public abstract string Display { get; }
}

/// <summary>A mark, exact.</summary>
/// <param name="Mark">In the unit of its scale.</param>
public sealed record MarkValue(decimal Mark) : AnswerValue
{
    /// <inheritdoc/>
    public override string Display => FrenchText.Number(Mark);
}

/// <summary>A text, line ends as <c>\n</c>.</summary>
/// <param name="Text">Trimmed, never empty.</param>
public sealed record TextValue(string Text) : AnswerValue
{
    /// <inheritdoc/>
    public override string Display => Text;
}

/// <summary>The value chosen.</summary>
/// <param name="Code">Its code, e.g. <c>OUI</c>.</param>
/// <param name="Label">Its label when the form was issued.</param>
public sealed record ChoiceValue(string Code, string Label) : AnswerValue
{
    /// <inheritdoc/>
    public override string Display => Label;
}

/// <summary>A code of the référentiel.</summary>
/// <param name="Code">The code, as the référentiel writes it.</param>
public sealed record CodeValue(string Code) : AnswerValue
{
    /// <inheritdoc/>
    public override string Display => Code;
}

/// <summary>A date.</summary>
/// <param name="Day">The day.</param>
public sealed record DateValue(DateOnly Day) : AnswerValue
{
    /// <inheritdoc/>
    public override string Display => FrenchText.ShortDate(Day);
}
