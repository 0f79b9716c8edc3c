using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>The result of an item whose mark of an earlier session is kept.</summary>
internal static class KeptMarks
{
    /// <summary>The result; null when the new mark counts in place of the kept one.</summary>
    public static ScoredItem? Of(ScoringScope scope, RuleLevel level, ResultItem item, KeptTerm term, NodeResult result, bool isMarked)
    {
        var mark = term.Kept.Mark!.Value;
        if (KeptBounds.Of(scope, level, item)?.Hold(mark) == false)
        {
            return KeptItems.Unknown(level, item, KeptDoubt.MarkOffScale);
        }

        var anew = new ItemScoring(scope, level).Score(item, []).Result;
        var valued = Valued(scope, level, item, result with { Value = mark, Unit = anew.Unit });
        return !isMarked ? new ScoredItem(valued, []) : term.Rule.IfAgain switch
        {
            KeptAgain.Kept => new ScoredItem(valued, []),
            KeptAgain.New => null,
            KeptAgain.Best => anew.Value is { } value && value <= mark ? new ScoredItem(valued, []) : null,
            _ => new ScoredItem(valued with { Status = ResultStatus.ToSettle, Remarks = [], Findings = [.. valued.Findings, new KeptOrNewFinding(mark, anew.Value, anew.Unit)] }, []),
        };
    }

    /// <summary>The tests of the value hold for a kept mark as for a new one. What else the rule asks for is held to have been met then, and that is said.</summary>
    private static NodeResult Valued(ScoringScope scope, RuleLevel level, ResultItem item, NodeResult result)
    {
        var tested = new TestedItem(new ItemFacts([], []), result.Value, result.Unit, scope.KnowHow) { Weights = new PlaceWeights(level.Weights, level.Coefficients) };
        var conditions = level.Conditions.Where(c => c.IsFor(item.Code)).ToList();
        var ofValue = conditions.OfType<ThresholdCondition>().Where(c => c.Subject == ConditionSubject.Result).ToList();
        var findings = ofValue.SelectMany(c => ConditionTests.Of(c with { Items = [] }, tested)).ToList();
        return result with
        {
            Findings = [.. result.Findings, .. findings],
            Status = findings.Count == 0 ? result.Status : Statuses.Of(findings),
            Remarks = conditions.Count > ofValue.Count ? [.. result.Remarks, new OtherwiseMetThen()] : result.Remarks,
        };
    }
}
