using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Holds values against thresholds, unrounded.</summary>
internal static class Conditions
{
    /// <summary>The tests one condition makes on a node.</summary>
    public static IEnumerable<TestResult> Test(Condition condition, NodeMarks node) => condition.Subject switch
    {
        ConditionSubject.Result => [One("moyenne des évaluateurs", node.Mean, condition)],
        ConditionSubject.EachAssessor => node.Sources
            .Where(s => condition.Assessor is null || s.Assessor == condition.Assessor)
            .Select(s => One(s.Label, s.Value, condition)),
        ConditionSubject.EachKnowHow => KnowHow(condition, node),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static IEnumerable<TestResult> KnowHow(Condition condition, NodeMarks node)
    {
        var marks = node.KnowHow.Where(m => condition.Assessor is null || m.Assessor == condition.Assessor).ToList();
        return marks.Count == 0
            ? [One("chaque savoir-faire", null, condition)]
            : marks.Select(m => One($"savoir-faire {m.Field.ItemCode}", m.Value, condition));
    }

    private static TestResult One(string subject, decimal? value, Condition condition)
    {
        var sign = condition.Comparison == Comparison.GreaterThan ? ">" : "≥";
        var threshold = FrenchText.Number(condition.Threshold);
        return value is not { } known
            ? new TestResult($"{subject} : non connu ({sign} {threshold} demandé)", null)
            : Known(subject, known, $"{sign} {threshold}", condition);
    }

    private static TestResult Known(string subject, decimal value, string demanded, Condition condition)
    {
        var passed = condition.Comparison == Comparison.GreaterThan ? value > condition.Threshold : value >= condition.Threshold;
        var outcome = passed ? "atteint" : Missed(value, condition.Threshold);
        return new TestResult($"{subject} : {FrenchText.Rounded(value)}, {demanded} {outcome}", passed);
    }

    private static string Missed(decimal value, decimal threshold)
    {
        var gap = threshold - value;
        return gap == 0
            ? "non atteint : il faut dépasser le seuil"
            : $"non atteint, il manque {FrenchText.Rounded(gap)} {(gap < 2 ? "point" : "points")}";
    }
}

/// <summary>The marks of one node, source by source.</summary>
/// <param name="Sources">Each source's mark.</param>
/// <param name="KnowHow">Marks given to single savoir-faire of the node.</param>
internal sealed record NodeMarks(IReadOnlyList<SourceMark> Sources, IReadOnlyList<CaseMark> KnowHow)
{
    /// <summary>Unweighted mean of the sources; null while one is missing.</summary>
    public decimal? Mean => Sources.Count == 0 || Sources.Any(s => s.Value is null) ? null : Sources.Sum(s => s.Value) / Sources.Count;
}
