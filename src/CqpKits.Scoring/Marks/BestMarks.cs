using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>
/// Only the highest marks of a source count, where its rule says so. While some are not known, each of those may turn out to be among the highest:
/// what they may still push out is not known either, and no test of single marks may be taken for decided by it.
/// </summary>
internal static class BestMarks
{
    /// <summary>The marks, those that are surely not among the highest left out.</summary>
    public static List<CountedMark> Of(SourceRule rule, List<CountedMark> marks)
    {
        if (rule.Best is not { } best)
        {
            return marks;
        }

        var known = marks.Where(m => m is { State: MarkState.Counts, Number: not null }).OrderByDescending(m => m.Number).ToList();
        var open = marks.Count(m => m.State != MarkState.Excluded) - known.Count;
        return [.. marks.Select(m => known.FindIndex(k => ReferenceEquals(k, m)) switch
        {
            -1 => m,
            var rank when rank >= best => m with { State = MarkState.Excluded },
            var rank when rank >= best - open => m with { State = MarkState.Lacking, Number = null },
            _ => m,
        })];
    }

    /// <summary>What is missing when fewer marks count than the rule takes.</summary>
    public static IReadOnlyList<Lack> Lacking(SourceRule rule, string label, List<CountedMark> marks) =>
        rule.Best is { } best && marks.All(m => m.State is MarkState.Counts or MarkState.Excluded) && marks.Count(m => m.State == MarkState.Counts) is var given && given < best
            ? [Lacks.TooFewMarks(label, best, given)]
            : [];
}
