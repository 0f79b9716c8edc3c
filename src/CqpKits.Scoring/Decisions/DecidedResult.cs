using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Decisions;

/// <summary>A candidate's result as computed, and as it stands after the decisions of persons.</summary>
/// <param name="Computed">What the rules make of the marks. Nothing changes it.</param>
/// <param name="Final">What stands: the same, when nothing was decided.</param>
/// <param name="Decisions">The decisions applied, in order.</param>
public sealed record DecidedResult(CandidateResult Computed, CandidateResult Final, IReadOnlyList<JuryDecision> Decisions);
