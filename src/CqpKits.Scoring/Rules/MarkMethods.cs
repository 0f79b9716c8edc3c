using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>From single marks to a source's mark for one node.</summary>
internal static class MarkMethods
{
    /// <summary>Each person's own mean for a node, in the order of the forms.</summary>
    public static IReadOnlyList<MemberMean> MemberMeans(IEnumerable<CaseMark> nodeMarks) =>
    [
        .. nodeMarks.Where(m => m.Scope == MarkScope.Individual)
            .GroupBy(m => m.Form)
            .Select(form => new MemberMean(
                form.Key.Definition.Assessor, form.Key.Holder, MeanOfAll(form), form.Count(m => m.Value is not null), form.Count())),
    ];

    /// <summary>The source's mark for the node, with all that is missing for it.</summary>
    public static (SourceMark Mark, IReadOnlyList<Lack> Lacks) Apply(AssessorMark rule, string label, IReadOnlyList<CaseMark> nodeMarks)
    {
        var own = nodeMarks.Where(m => m.Assessor == rule.Assessor).ToList();
        return rule.Method switch
        {
            MarkMethod.Mean => Mean(rule, label, [.. own.Where(m => m.Scope == MarkScope.Individual)]),
            MarkMethod.Consensus => Consensus(rule, label, own),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    /// <summary>The unweighted mean, or null when a mark is missing or there is none.</summary>
    public static decimal? MeanOfAll(IEnumerable<CaseMark> marks)
    {
        var values = marks.Select(m => m.Value).ToList();
        return values.Count == 0 || values.Contains(null) ? null : values.Sum() / values.Count;
    }

    private static (SourceMark, IReadOnlyList<Lack>) Mean(AssessorMark rule, string label, List<CaseMark> marks)
    {
        IReadOnlyList<Lack> lacks = marks.Count == 0 ? [Lacks.NoForm(label)] : LacksOf(marks);
        return (new SourceMark(rule.Assessor, label, MeanOfAll(marks)), lacks);
    }

    private static (SourceMark, IReadOnlyList<Lack>) Consensus(AssessorMark rule, string label, List<CaseMark> marks)
    {
        var agreed = marks.Where(m => m.Scope == MarkScope.Consensus).ToList();
        var value = agreed.Count == 1 ? agreed[0].Value : null;
        var means = MemberMeans(marks).Select(m => m.Value).ToList();
        var provisional = value is null && means.Count > 0 && !means.Contains(null) ? means.Sum() / means.Count : null;
        IReadOnlyList<Lack> lacks = agreed.Count == 0 ? [Lacks.NoConsensus(label)] : LacksOf(agreed);
        return (new SourceMark(rule.Assessor, label, value, provisional), lacks);
    }

    private static List<Lack> LacksOf(IEnumerable<CaseMark> marks) => [.. marks.Select(m => m.Lack).OfType<Lack>().Distinct()];
}
