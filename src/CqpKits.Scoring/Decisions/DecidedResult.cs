using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Decisions;

/// <summary>The result of a candidate before and after the decisions of persons.</summary>
/// <param name="Computed">The computed result; decisions do not change it.</param>
/// <param name="Final">The result with the decisions applied; the computed one when there are none.</param>
/// <param name="Decisions">The decisions applied, in order.</param>
public sealed record DecidedResult(CandidateResult Computed, CandidateResult Final, IReadOnlyList<JuryDecision> Decisions);
