using CqpKits.French;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Items validated at an earlier session and kept, as far as the rule set says that they are. A kept item is not lost by marks given since: that is said.</summary>
internal static class Keeping
{
    /// <summary>The kept result of an item; null when it has none, when the rule set keeps none, or when it has lapsed.</summary>
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

    /// <summary>Of several notifications the latest; one of after the evaluation says nothing of it.</summary>
    private static KeptItem? LatestOf(ScoringScope scope, ResultItem item) =>
        scope.Candidate.Kept.Where(k => k.Code == item.Code && !IsTooLate(scope, k)).MaxBy(k => k.Notified);

    private static bool IsTooLate(ScoringScope scope, KeptItem kept) => scope.Candidate.Day is { } day && kept.Notified > day;

    /// <summary>What is said of items validated earlier that do not count.</summary>
    public static IEnumerable<string> Remarks(ScoringScope scope)
    {
        foreach (var kept in scope.Candidate.Kept)
        {
            var rule = scope.Rules.Award.Retention;
            var since = FrenchText.LongDate(kept.Notified);
            if (ResultItems.Of(scope.Certification, scope.Rules.Level.Each).All(i => i.Code != kept.Code))
            {
                yield return $"« {kept.Code} », dit validé le {since}, n'est pas un élément que la règle juge : il n'est pas repris";
            }
            else if (IsTooLate(scope, kept))
            {
                yield return $"« {kept.Code} » est dit validé le {since}, après l'évaluation : il n'est pas repris";
            }
            else if (rule is null || (rule.Items.Count > 0 && !rule.Items.Contains(kept.Code)))
            {
                yield return $"« {kept.Code} » a été validé le {since}, mais la règle ne dit pas qu'il se conserve : il n'est pas repris";
            }
            else if (rule.For.Months is { } months && scope.Candidate.Day > kept.Notified.AddMonths(months))
            {
                yield return $"« {kept.Code} » validé le {since} n'était conservé que {rule.For.Display} : il n'est plus acquis";
            }
        }
    }

    /// <summary>More kept items than the rule lets keep at once.</summary>
    public static IEnumerable<TestResult> TooMany(AwardRule award, IReadOnlyList<NodeResult> items)
    {
        var kept = items.Count(i => i.Kept is not null);
        if (award.Retention?.AtMost is { } limit && kept > limit)
        {
            yield return new TestResult(FormattableString.Invariant($"{kept} éléments conservés, {limit} au plus : une personne choisit"), TestOutcome.ToSettle);
        }
    }

    private static ScoredItem Kept(ScoringScope scope, ResultItem item, KeptItem kept, DateOnly? until)
    {
        var text = $"acquis le {FrenchText.LongDate(kept.Notified)}, {(until is { } last ? $"conservé jusqu'au {FrenchText.LongDate(last)}" : "sans limite de durée")}";
        var marked = scope.Marks.Any(m => item.Takes(m.Node) && m.Value is not null);
        return new ScoredItem(Bare(scope, item, ResultStatus.Validated, text, TestOutcome.Passed) with
        {
            Kept = new KeptResult(kept.Notified, until),
            Remarks = marked ? ["des notes ont été données pour cet élément déjà acquis : elles n'y changent rien"] : [],
        }, []);
    }

    private static ScoredItem Unknown(ScoringScope scope, ResultItem item) =>
        new(Bare(scope, item, ResultStatus.Undecidable, "acquis auparavant, mais la date de l'évaluation n'est pas connue", TestOutcome.Unknown), [Lacks.NoDay(item.Label)]);

    private static NodeResult Bare(ScoringScope scope, ResultItem item, ResultStatus status, string text, TestOutcome outcome) => new()
    {
        Code = item.Code,
        Label = item.Label,
        Noun = ResultItems.Noun(scope.Rules.Level.Each),
        Status = status,
        Tests = [new TestResult(text, outcome)],
        Reason = $"{FrenchLabels.Upper(ResultItems.Noun(scope.Rules.Level.Each))} {item.Label} : {text}",
    };
}
