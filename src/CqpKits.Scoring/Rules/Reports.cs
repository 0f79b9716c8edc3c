using CqpKits.Forms;

namespace CqpKits.Scoring;

/// <summary>
/// Marks that a person carried over from an individual form: held against the mean computed from it, never counted. Nothing here changes a result.
/// </summary>
internal static class Reports
{
    /// <summary>People round to whole numbers, whichever way: up to half a point is no difference.</summary>
    private const decimal Tolerance = 0.5m;

    /// <summary>What should be looked at in the reports of one node.</summary>
    public static IEnumerable<string> Remarks(IEnumerable<CaseMark> reported, IReadOnlyList<MemberMean> members)
    {
        foreach (var report in reported)
        {
            if (report.Value is not { } value)
            {
                continue;
            }

            if (MeanOf(report, members) is not { } mean)
            {
                yield return $"{NameOf(report)} a reporté {FrenchText.Rounded(value)}, sans que toutes ses notes soient connues : ce report ne peut pas être vérifié";
            }
            else if (Math.Abs(value - mean) > Tolerance)
            {
                yield return $"{NameOf(report)} a reporté {FrenchText.Rounded(value)} pour une moyenne de {FrenchText.Rounded(mean)}";
            }
        }
    }

    /// <summary>
    /// A report that is missing is said only where the mean is not known either: elsewhere the marks themselves say all it would have said.
    /// One in doubt is always said, since somebody wrote it. Neither holds up a result.
    /// </summary>
    public static IEnumerable<Lack> LacksOf(IEnumerable<CaseMark> reported, IReadOnlyList<MemberMean> members) =>
        from report in reported
        let lack = report.Lack
        where lack is not null && (lack.NeedsReview || MeanOf(report, members) is null)
        select lack with { Blocks = false };

    private static decimal? MeanOf(CaseMark report, IReadOnlyList<MemberMean> members)
    {
        var own = members.Where(m => m.Assessor == report.Assessor && m.Holder == report.Form.Holder).ToList();
        return own.Count == 1 ? own[0].Value : null;
    }

    /// <summary>The name without the function.</summary>
    private static string NameOf(CaseMark report) => report.Form.Holder.Split(", ")[0];
}
