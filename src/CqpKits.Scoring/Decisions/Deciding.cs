using CqpKits.Diagnostics;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Lays the decisions of persons over a computed result.</summary>
public static class Deciding
{
    /// <summary>The result with its decisions; those that cannot apply are refused, each with a reason (CQP405–CQP408).</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies, or null.</param>
    /// <param name="candidate">The candidate's forms.</param>
    /// <param name="decisions">Decisions about this candidate.</param>
    public static Outcome<DecidedResult> Apply(Certification certification, RuleSet? rules, CandidateCase candidate, IReadOnlyList<JuryDecision> decisions)
    {
        var computed = CandidateScoring.Score(certification, rules, candidate);
        var refused = decisions.Select(d => (Decision: d, Why: Refusal(d, computed))).ToList();
        var applied = refused.Where(r => r.Why is null).Select(r => r.Decision).ToList();
        var final = applied.Count == 0 || rules is null ? computed : CandidateScoring.Score(certification, rules, candidate, applied);
        return Outcome.Of(new DecidedResult(computed, final, applied), refused.Select(r => r.Why).OfType<Diagnostic>());
    }

    private static Diagnostic? Refusal(JuryDecision decision, CandidateResult computed)
    {
        var node = computed.Nodes.FirstOrDefault(n => n.Code == decision.Item);
        if (decision.Item is not null && node is null)
        {
            return ScoringMessages.DecisionOnNothing(decision, computed.Nodes.Select(n => n.Code));
        }

        return decision switch
        {
            StatusDecision d when d.Before != (node?.Status ?? computed.Status) => ScoringMessages.DecisionIsStale(d, ResultStatusText.Of(node?.Status ?? computed.Status)),
            MarkDecision d => Refusal(d, node),
            _ => null,
        };
    }

    private static Diagnostic? Refusal(MarkDecision decision, NodeResult? node)
    {
        var marks = node?.Sources.Where(s => s.Assessor == decision.Assessor && (decision.Holder.Length == 0 || s.Holder == decision.Holder)).ToList() ?? [];
        return marks switch
        {
            [] => ScoringMessages.DecisionOnNoMark(decision, node?.Sources.Select(s => s.Holder.Length > 0 ? $"{s.Assessor} ({s.Holder})" : s.Assessor) ?? []),
            [var only] => only.Value == decision.Before ? null : ScoringMessages.DecisionIsStale(decision, only.Value is { } v ? Forms.FrenchText.Number(v) : "non connu"),
            _ => ScoringMessages.DecisionOnSeveral(decision, marks.Select(m => m.Holder)),
        };
    }
}
