using CqpKits.Forms.Answers;

namespace CqpKits.Testing.Survival;

/// <summary>What must be read of what was typed.</summary>
/// <param name="Status">Status; a conflict: a person must be asked.</param>
/// <param name="Value">Value when present.</param>
internal sealed record Expectation(AnswerStatus Status, AnswerValue? Value)
{
    public static Expectation Missing { get; } = new(AnswerStatus.Missing, null);

    public static Expectation Doubt { get; } = new(AnswerStatus.Conflict, null);

    public static Expectation Of(AnswerValue? value) => value is null ? Missing : new Expectation(AnswerStatus.Present, value);

    /// <summary>How an answer compares; an answer that is not there was refused with its file, in the open.</summary>
    public Tally Compare(string where, string field, Answer? answer) => answer switch
    {
        null or { NeedsReview: true } when Status == AnswerStatus.Conflict => Tally.AsDue,
        null or { NeedsReview: true } => Tally.ForReview,
        _ when answer.Value == Value && answer.Status == Status => Tally.AsRight,
        _ => Tally.AsWrong($"{where}: {field} read {answer.Status} « {answer.Value?.Display} » (raw « {answer.RawText} »), expected {Status} « {Value?.Display} »"),
    };
}
