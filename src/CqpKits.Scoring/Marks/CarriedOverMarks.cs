using CqpKits.Forms.Kinds;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>Compares the values that a person copied into a report with the computed ones. It only gives remarks and lacks; results are not changed.</summary>
internal static class CarriedOverMarks
{
    /// <summary>In points. People round to whole numbers, up or down, so a difference of up to half a point is accepted.</summary>
    private const decimal Tolerance = 0.5m;

    /// <summary>The value of « reprend » for the computed result.</summary>
    private const string ComputedResult = "resultat";

    /// <summary>The remarks about the copied values of one item.</summary>
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
    /// The lacks of copied values; they never block. A missing copy of the person's own mean is a lack only when the mean is not known either,
    /// because otherwise it adds nothing. A copied value in doubt is always a lack.
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
        var assessor => node.Sources.Where(s => s.Assessor == assessor).ToList() is [var only] ? MarkOf(only, report) : null,
    };

    /// <summary>The mark of a source, on the scale of the copy: a converted mark may be copied as it was given.</summary>
    private static decimal? MarkOf(SourceMark mark, CaseMark report) =>
        mark.Given is { } given && report.Field.Kind is MarkKind kind && kind.Maximum == given.Maximum && kind.Unit == given.Unit ? given.Value : mark.Value;

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

    /// <summary>The name of the holder, without the function after the comma.</summary>
    private static string NameOf(CaseMark report) => report.Form.Holder.Split(", ")[0];
}
