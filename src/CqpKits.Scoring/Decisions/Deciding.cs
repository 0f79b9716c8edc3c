using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Decisions;

/// <summary>Applies the decisions of persons to a computed result.</summary>
public static class Deciding
{
    /// <summary>
    /// The result with its decisions. Decisions that cannot apply are refused, each with a diagnostic (CQP405–CQP408, CQP410, CQP411, CQP413). Of
    /// several decisions about the same result the last one is applied, with a diagnostic (CQP412).
    /// </summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies, or null.</param>
    /// <param name="candidate">The candidate's forms.</param>
    /// <param name="decisions">Decisions about this candidate.</param>
    public static Checked<DecidedResult> Apply(Certification certification, RuleSet? rules, CandidateCase candidate, IReadOnlyList<JuryDecision> decisions) =>
        Apply(certification, rules, candidate, decisions, []);

    /// <summary>
    /// The result with the decisions of two bodies in turn: those of the second were taken on what the first left, and have the last word. What is refused is said as for one body.
    /// </summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies, or null.</param>
    /// <param name="candidate">The candidate's forms.</param>
    /// <param name="first">Decisions of the first body about this candidate.</param>
    /// <param name="second">Those of the second.</param>
    public static Checked<DecidedResult> Apply(Certification certification, RuleSet? rules, CandidateCase candidate, IReadOnlyList<JuryDecision> first, IReadOnlyList<JuryDecision> second)
    {
        var computed = CandidateScoring.Score(certification, rules, candidate);
        var none = new DecidedResult(computed, computed, []);
        if (rules is null)
        {
            return Checked.Of(none, first.Concat(second).Select(DecisionMessages.DecisionWithoutRule));
        }

        var marks = new DecidedMarks(certification, rules, candidate);
        var left = With(none, first, d => Refusal(d, computed, marks));
        return second.Count == 0 ? left : With(left.Value!, second, d => Refusal(d, left.Value!.Final, marks) ?? Covered(d, left.Value, second)).After(left.Diagnostics);

        Checked<DecidedResult> With(DecidedResult before, IReadOnlyList<JuryDecision> decisions, Func<JuryDecision, Diagnostic?> refusal)
        {
            var refused = decisions.Select(d => (Decision: d, Why: refusal(d))).ToList();
            var applied = refused.Where(r => r.Why is null).Select(r => r.Decision).ToList();
            List<JuryDecision> all = [.. before.Decisions, .. applied];
            var final = applied.Count == 0 ? before.Final : CandidateScoring.Score(certification, rules, candidate, all);
            return Checked.Of(new DecidedResult(computed, final, all), refused.Select(r => r.Why).OfType<Diagnostic>().Concat(Superseded(applied)));
        }
    }

    /// <summary>Why a decision of the second body would change nothing: the first decided the status of what it is a part of, and the second left that as it is.</summary>
    private static Diagnostic? Covered(JuryDecision decision, DecidedResult first, IReadOnlyList<JuryDecision> second) =>
        first.Decisions.OfType<StatusDecision>().FirstOrDefault(f => Covers(f, decision, first.Final) && !second.OfType<StatusDecision>().Any(s => s.Item == f.Item)) is { } over
            ? DecisionMessages.DecisionIsCovered(decision, over)
            : null;

    private static bool Covers(StatusDecision over, JuryDecision decision, CandidateResult result) =>
        over.Item == decision.Item ? decision is MarkDecision
        : over.Item is null || result.AllNodes.Any(n => n.Code == over.Item && n.Children.Any(c => c.Code == decision.Item));

    private static IEnumerable<Diagnostic> Superseded(IEnumerable<JuryDecision> applied) =>
        from same in applied.GroupBy(d => (d.Item, Mark: d is MarkDecision m ? (m.Assessor, m.Holder) : default))
        where same.Count() > 1
        select DecisionMessages.SeveralDecisions(same.Last(), [.. same.SkipLast(1)]);

    private static Diagnostic? Refusal(JuryDecision decision, CandidateResult computed, DecidedMarks marks)
    {
        var judged = computed.Nodes.Concat(computed.Aside).SelectMany(n => n.Children.Prepend(n)).ToList();
        var node = judged.FirstOrDefault(n => n.Code == decision.Item);
        if (decision.Item is not null && node is null)
        {
            return DecisionMessages.DecisionOnNothing(decision, judged.Select(n => n.Code));
        }

        return decision switch
        {
            StatusDecision d when d.Before != (node?.Status ?? computed.Status) => DecisionMessages.DecisionIsStale(d, ResultStatusText.Of(node?.Status ?? computed.Status)),
            MarkDecision d => Refusal(d, node) ?? (marks.AreNumbers(d) ? OutOfScale(d, marks.BoundsOf(d)) : DecisionMessages.DecisionOnAnswers(d)),
            _ => null,
        };
    }

    private static Diagnostic? Refusal(MarkDecision decision, NodeResult? node)
    {
        var marks = node?.Sources.Where(s => s.Assessor == decision.Assessor && (decision.Holder.Length == 0 || s.Holder == decision.Holder)).ToList() ?? [];
        return marks switch
        {
            [] => DecisionMessages.DecisionOnNoMark(decision, node?.Sources.Select(s => s.Holder.Length > 0 ? $"{s.Assessor} ({s.Holder})" : s.Assessor) ?? []),
            [var only] => IsOf(only.Value, decision.Before) ? null : DecisionMessages.DecisionIsStale(decision, only.Value is { } v ? FrenchText.Number(v) : "non connu"),
            _ => DecisionMessages.DecisionOnSeveral(decision, marks.Select(m => m.Holder)),
        };
    }

    private static Diagnostic? OutOfScale(MarkDecision decision, (decimal Minimum, decimal Maximum)? bounds) =>
        bounds is var (minimum, maximum) && (decision.After < minimum || decision.After > maximum) ? DecisionMessages.DecisionOutOfScale(decision, minimum, maximum) : null;

    /// <summary>True when the value told is the value, exact or rounded to the two decimals that people read.</summary>
    private static bool IsOf(decimal? value, decimal? told) => value == told || (value is { } v && Math.Round(v, 2, MidpointRounding.AwayFromZero) == told);
}
