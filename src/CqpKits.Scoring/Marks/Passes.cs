using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Which pass of a source counts: the one the rule names, or the latest that somebody began to mark.</summary>
internal static class Passes
{
    public static IReadOnlyList<CaseMark> Keep(SourceRule rule, IEnumerable<CaseMark> marks)
    {
        var own = marks.ToList();
        return rule.Pass switch
        {
            null => own,
            SourceRule.LatestPass => Latest(own),
            var named => [.. own.Where(m => m.Field.Pass is null || m.Field.Pass == named)],
        };
    }

    /// <summary>The marks of the last pass of a form; all of them when it has none.</summary>
    public static IReadOnlyList<CaseMark> LastOf(IEnumerable<CaseMark> marks)
    {
        var own = marks.ToList();
        var last = own.LastOrDefault(m => m.Field.Pass is not null)?.Field.Pass;
        return [.. own.Where(m => m.Field.Pass == last)];
    }

    /// <summary>Passes come in the order of the form's fields. None begun: the last one is waited for.</summary>
    private static List<CaseMark> Latest(List<CaseMark> marks)
    {
        var passes = marks.Select(m => m.Field.Pass).Distinct().ToList();
        var latest = passes.LastOrDefault(p => marks.Any(m => m.Field.Pass == p && m.Answer is { Status: not Forms.AnswerStatus.Missing })) ?? passes.LastOrDefault();
        return [.. marks.Where(m => m.Field.Pass is null || m.Field.Pass == latest)];
    }
}
