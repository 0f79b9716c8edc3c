using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Finds the items that were validated earlier and that the rule set keeps. Marks given since do not change a kept item; a remark says so.</summary>
internal static class KeptItems
{
    /// <summary>The result of a kept item, undecidable when the day of the evaluation is needed and not known; null when the item is not kept.</summary>
    public static ScoredItem? Of(ScoringScope scope, ResultItem item)
    {
        if (scope.Rules.Award.Retention is not { } rule || LatestOf(scope, item) is not { } kept
            || (rule.Items.Count > 0 && !rule.Items.Contains(item.Code)))
        {
            return null;
        }

        DateOnly? until = rule.For.Months is { } months ? kept.Notified.AddMonths(months) : null;
        return until is null || scope.Candidate.Day <= until ? Kept(scope, item, kept, until)
            : scope.Candidate.Day is null ? Unknown(scope, item)
            : null;
    }

    /// <summary>The latest validation that was notified by the day of the evaluation, or null.</summary>
    private static KeptItem? LatestOf(ScoringScope scope, ResultItem item) =>
        scope.Candidate.Kept.Where(k => k.Code == item.Code && !IsTooLate(scope, k)).MaxBy(k => k.Notified);

    private static bool IsTooLate(ScoringScope scope, KeptItem kept) => scope.Candidate.Day is { } day && kept.Notified > day;

    /// <summary>A remark for each earlier validation that does not count.</summary>
    public static IEnumerable<Remark> Remarks(ScoringScope scope)
    {
        var judged = ResultItems.Of(scope.Certification, scope.Rules.Level.Each).Select(i => i.Code).ToHashSet();
        return scope.Candidate.Kept.Select(k => WhyNot(scope, k, judged)).OfType<NotKept>();
    }

    private static NotKept? WhyNot(ScoringScope scope, KeptItem kept, HashSet<string> judged)
    {
        var rule = scope.Rules.Award.Retention;
        return !judged.Contains(kept.Code) ? Because(NotKeptReason.NotJudged)
            : IsTooLate(scope, kept) ? Because(NotKeptReason.AfterEvaluation)
            : rule is null || (rule.Items.Count > 0 && !rule.Items.Contains(kept.Code)) ? Because(NotKeptReason.NoRetention)
            : rule.For.Months is { } months && scope.Candidate.Day > kept.Notified.AddMonths(months) ? Because(NotKeptReason.Lapsed) with { For = rule.For }
            : null;

        NotKept Because(NotKeptReason why) => new(kept.Code, kept.Notified, why);
    }

    /// <summary>The finding for more kept items than the rule allows at once.</summary>
    public static IEnumerable<TooManyKeptFinding> TooMany(AwardRule award, IReadOnlyList<NodeResult> items)
    {
        var kept = items.Count(i => i.Kept is not null);
        if (award.Retention?.AtMost is { } limit && kept > limit)
        {
            yield return new TooManyKeptFinding(kept, limit);
        }
    }

    private static ScoredItem Kept(ScoringScope scope, ResultItem item, KeptItem kept, DateOnly? until)
    {
        var result = new KeptResult(kept.Notified, until);
        var marked = scope.Marks.Any(m => item.Takes(m.Node) && m.Value is not null);
        return new ScoredItem(Bare(scope, item, ResultStatus.Validated, new KeptFinding(result)) with
        {
            Kept = result,
            Remarks = marked ? [new MarksOfKeptItem()] : [],
        }, []);
    }

    private static ScoredItem Unknown(ScoringScope scope, ResultItem item) =>
        new(Bare(scope, item, ResultStatus.Undecidable, new KeptInDoubtFinding()), [Lacks.NoDay(item.Label)]);

    private static NodeResult Bare(ScoringScope scope, ResultItem item, ResultStatus status, Finding finding) => new()
    {
        Code = item.Code,
        Label = item.Label,
        Level = scope.Rules.Level.Each,
        Status = status,
        Findings = [finding],
    };
}
