using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>Marks that a person carried over from another form: held against what is computed, never counted. Nothing here changes a result.</summary>
internal static class CarriedOverMarks
{
    /// <summary>People round to whole numbers, whichever way: up to half a point is no difference.</summary>
    private const decimal Tolerance = 0.5m;

    /// <summary>What a field says to repeat the result itself, not an assessor's mark.</summary>
    private const string ComputedResult = "resultat";

    /// <summary>What should be looked at in the reports of one item.</summary>
    public static IEnumerable<Remark> Remarks(IEnumerable<CaseMark> reported, NodeResult node)
    {
        foreach (var report in reported)
        {
            if (report.Value is not { } value)
            {
                continue;
            }

            var computed = ComputedFor(report, node);
            if (computed is not { } known || Math.Abs(value - known) > Tolerance)
            {
                yield return new ReportDiffers(NameOf(report), value, RepeatedBy(report, node), computed);
            }
        }
    }

    /// <summary>
    /// A report that is missing is said only where the value is not known either: elsewhere the marks themselves say all it would have said.
    /// One in doubt is always said, since somebody wrote it. Neither holds up a result.
    /// </summary>
    public static IEnumerable<Lack> LacksOf(IEnumerable<CaseMark> reported, NodeResult node) =>
        from report in reported
        let lack = report.Lack
        where lack is not null && (lack.NeedsReview || (report.Field.Repeats is null && ComputedFor(report, node) is null))
        select lack with { Blocks = false };

    private static decimal? ComputedFor(CaseMark report, NodeResult node) => report.Field.Repeats switch
    {
        null => OwnMean(report, node.Members),
        ComputedResult => node.Value,
        var assessor => node.Sources.Where(s => s.Assessor == assessor).ToList() is [var only] ? only.Value : null,
    };

    private static decimal? OwnMean(CaseMark report, IReadOnlyList<MemberMean> members)
    {
        var own = members.Where(m => m.Assessor == report.Assessor && m.Holder == report.Form.Holder).ToList();
        return own.Count == 1 ? own[0].Value : null;
    }

    private static Repeated RepeatedBy(CaseMark report, NodeResult node) => report.Field.Repeats switch
    {
        null => new Repeated(RepeatedKind.OwnMean),
        ComputedResult => new Repeated(RepeatedKind.Result),
        var assessor => new Repeated(RepeatedKind.SourceMark, node.Sources.FirstOrDefault(s => s.Assessor == assessor)?.Label ?? assessor),
    };

    /// <summary>The name without the function.</summary>
    private static string NameOf(CaseMark report) => report.Form.Holder.Split(", ")[0];
}
