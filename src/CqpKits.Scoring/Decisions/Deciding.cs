using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Lays the decisions of persons over a computed result.</summary>
public static class Deciding
{
    /// <summary>The result with its decisions; those that cannot apply are refused, each with a reason (CQP405–CQP408, CQP410, CQP411).</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies, or null.</param>
    /// <param name="candidate">The candidate's forms.</param>
    /// <param name="decisions">Decisions about this candidate.</param>
    public static Outcome<DecidedResult> Apply(Certification certification, RuleSet? rules, CandidateCase candidate, IReadOnlyList<JuryDecision> decisions)
    {
        var computed = CandidateScoring.Score(certification, rules, candidate);
        if (rules is null)
        {
            return Outcome.Of(new DecidedResult(computed, computed, []), decisions.Select(ScoringMessages.DecisionWithoutRule));
        }

        var refused = decisions.Select(d => (Decision: d, Why: Refusal(d, computed, a => DecidedMarks.BoundsOf(certification, rules, candidate, a)))).ToList();
        var applied = refused.Where(r => r.Why is null).Select(r => r.Decision).ToList();
        var final = applied.Count == 0 ? computed : CandidateScoring.Score(certification, rules, candidate, applied);
        return Outcome.Of(new DecidedResult(computed, final, applied), refused.Select(r => r.Why).OfType<Diagnostic>());
    }

    private static Diagnostic? Refusal(JuryDecision decision, CandidateResult computed, Func<string, (decimal Minimum, decimal Maximum)?> bounds)
    {
        var node = computed.Nodes.FirstOrDefault(n => n.Code == decision.Item);
        if (decision.Item is not null && node is null)
        {
            return ScoringMessages.DecisionOnNothing(decision, computed.Nodes.Select(n => n.Code));
        }

        return decision switch
        {
            StatusDecision d when d.Before != (node?.Status ?? computed.Status) => ScoringMessages.DecisionIsStale(d, ResultStatusText.Of(node?.Status ?? computed.Status)),
            MarkDecision d => Refusal(d, node) ?? OutOfScale(d, bounds(d.Assessor)),
            _ => null,
        };
    }

    private static Diagnostic? Refusal(MarkDecision decision, NodeResult? node)
    {
        var marks = node?.Sources.Where(s => s.Assessor == decision.Assessor && (decision.Holder.Length == 0 || s.Holder == decision.Holder)).ToList() ?? [];
        return marks switch
        {
            [] => ScoringMessages.DecisionOnNoMark(decision, node?.Sources.Select(s => s.Holder.Length > 0 ? $"{s.Assessor} ({s.Holder})" : s.Assessor) ?? []),
            [var only] => IsOf(only.Value, decision.Before) ? null : ScoringMessages.DecisionIsStale(decision, only.Value is { } v ? FrenchText.Number(v) : "non connu"),
            _ => ScoringMessages.DecisionOnSeveral(decision, marks.Select(m => m.Holder)),
        };
    }

    private static Diagnostic? OutOfScale(MarkDecision decision, (decimal Minimum, decimal Maximum)? bounds) =>
        bounds is var (minimum, maximum) && (decision.After < minimum || decision.After > maximum) ? ScoringMessages.DecisionOutOfScale(decision, minimum, maximum) : null;

    /// <summary>People write what they read: two decimals do for a value that has more.</summary>
    private static bool IsOf(decimal? value, decimal? told) => value == told || (value is { } v && Math.Round(v, 2, MidpointRounding.AwayFromZero) == told);
}
