using CqpKits.Forms.Answers;

namespace CqpKits.Forms.Kinds;

/// <summary>What a text means for a kind of field.</summary>
internal sealed record FieldMeaning
{
    private FieldMeaning(AnswerStatus status, AnswerValue? value, string? reason) => (Status, Value, Reason) = (status, value, reason);

    /// <summary>Status.</summary>
    public AnswerStatus Status { get; }

    /// <summary>The value when present, else null.</summary>
    public AnswerValue? Value { get; }

    /// <summary>French sentence; null when present or missing.</summary>
    public string? Reason { get; }

    /// <summary>Nothing was entered.</summary>
    public static FieldMeaning Missing { get; } = new(AnswerStatus.Missing, null, null);

    /// <summary>A value.</summary>
    public static FieldMeaning Present(AnswerValue value) => new(AnswerStatus.Present, value, null);

    /// <summary>Entered as absent, not evaluated or not applicable.</summary>
    public static FieldMeaning NoValue(AnswerStatus status, string reason) => new(status, null, reason);

    /// <summary>A person must decide.</summary>
    public static FieldMeaning Doubt(string reason) => new(AnswerStatus.Conflict, null, reason);
}
