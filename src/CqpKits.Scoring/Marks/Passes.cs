using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Marks;

/// <summary>Which pass of a source counts: the one the rule names, or the latest that somebody began to mark.</summary>
internal static class Passes
{
    /// <param name="rule">The rule.</param>
    /// <param name="marks">The source's marks for one item.</param>
    /// <param name="latest">The latest pass begun, for <see cref="SourceRule.LatestPass"/>.</param>
    public static IReadOnlyList<CaseMark> Keep(SourceRule rule, IEnumerable<CaseMark> marks, string? latest)
    {
        var counting = rule.Pass == SourceRule.LatestPass ? latest : rule.Pass;
        return [.. marks.Where(m => rule.Pass is null or SourceRule.AllPasses || m.Field.Pass is null || m.Field.Pass == counting)];
    }

    /// <summary>
    /// The latest pass begun, over all items: an item that nobody marked in it is missing, not taken from the pass before.
    /// Passes come in the order of the form's fields. None begun: the last one is waited for.
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

    /// <summary>Says which pass was taken when it is not the assessor's last one; null otherwise.</summary>
    public static Remark? Remark(Certification certification, SourceRule rule, string? latest) =>
        certification.Assessors.FirstOrDefault(a => a.Code == rule.Assessor) is { Passes: [.., var last] } assessor && latest is not null && last.Code != latest
            ? new EarlierPassTaken(assessor.Label, last.Label, assessor.Passes.FirstOrDefault(p => p.Code == latest)?.Label ?? latest)
            : null;
}
