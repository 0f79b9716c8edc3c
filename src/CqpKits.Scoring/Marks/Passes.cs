using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Marks;

/// <summary>Selects the marks of the pass that counts: the one the rule names, or the latest in which a mark was given.</summary>
internal static class Passes
{
    /// <param name="rule">The rule.</param>
    /// <param name="marks">The source's marks for one item.</param>
    /// <param name="latest">Code of the latest pass with a mark, for <see cref="SourceRule.LatestPass"/>.</param>
    public static IReadOnlyList<CaseMark> Keep(SourceRule rule, IEnumerable<CaseMark> marks, string? latest)
    {
        var counting = rule.Pass == SourceRule.LatestPass ? latest : rule.Pass;
        return [.. marks.Where(m => rule.Pass is null or SourceRule.AllPasses || m.Field.Pass is null || m.Field.Pass == counting)];
    }

    /// <summary>
    /// Code of the latest pass in which any item was marked. An item not marked in that pass is missing; its mark is not taken from an earlier pass.
    /// Passes are in the order of the fields. When no pass has a mark, the last one; null when the rule does not take the latest.
    /// </summary>
    public static string? LatestOf(SourceRule rule, IEnumerable<CaseMark> source)
    {
        if (rule.Pass != SourceRule.LatestPass)
        {
            return null;
        }

        var marks = source.Where(m => m.Field.Pass is not null).ToList();
        var passes = marks.Select(m => m.Field.Pass).Distinct().ToList();
        return passes.LastOrDefault(p => marks.Any(m => m.Field.Pass == p && m.Answer is { Status: not Forms.Answers.AnswerStatus.Missing })) ?? passes.LastOrDefault();
    }

    /// <summary>The marks of the last pass of a form; all of them when it has none.</summary>
    public static IReadOnlyList<CaseMark> LastOf(IEnumerable<CaseMark> marks)
    {
        var own = marks.ToList();
        var last = own.LastOrDefault(m => m.Field.Pass is not null)?.Field.Pass;
        return [.. own.Where(m => m.Field.Pass == last)];
    }

    /// <summary>A remark when the pass that counts is not the last pass of the assessor; null otherwise.</summary>
    public static Remark? Remark(Certification certification, SourceRule rule, string? latest) =>
        certification.Assessors.FirstOrDefault(a => a.Code == rule.Assessor) is { Passes: [.., var last] } assessor && latest is not null && last.Code != latest
            ? new EarlierPassTaken(assessor.Label, last.Label, assessor.Passes.FirstOrDefault(p => p.Code == latest)?.Label ?? latest)
            : null;
}
