namespace CqpKits.Forms.Answers;

/// <summary>A person's decision about one answer, with what it replaced.</summary>
/// <param name="By">Who decided.</param>
/// <param name="Why">Why, in their words.</param>
/// <param name="Day">When, as they wrote it; null when they did not.</param>
/// <param name="Source">Where the decision stands: file and line.</param>
/// <param name="Before">Status that the reading gave.</param>
/// <param name="Reason">Why that was a question; null when it was none.</param>
public sealed record AnswerDecision(string By, string Why, DateOnly? Day, string Source, AnswerStatus Before, string? Reason);
