namespace CqpKits.Scoring.Findings;

/// <summary>A result validated earlier.</summary>
/// <param name="Since">Day of its notification.</param>
/// <param name="Until">Last day on which it counts; null for no limit.</param>
public sealed record KeptResult(DateOnly Since, DateOnly? Until);
