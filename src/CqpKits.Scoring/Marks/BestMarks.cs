using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>
/// Keeps the highest marks of a source, when its rule has « meilleures ». A mark that is not known may be one of the highest, so the marks
/// that it could displace are not certain to count either, and tests of single marks must not treat them as certain.
/// </summary>
internal static class BestMarks
{
    /// <summary>The marks, without those that are certainly not among the highest.</summary>
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

    /// <summary>The lack when fewer marks count than the rule requires.</summary>
    public static IReadOnlyList<Lack> Lacking(SourceRule rule, string label, List<CountedMark> marks) =>
        rule.Best is { } best && marks.All(m => m.State is MarkState.Counts or MarkState.Excluded) && marks.Count(m => m.State == MarkState.Counts) is var given && given < best
            ? [Lacks.TooFewMarks(label, best, given)]
            : [];
}
