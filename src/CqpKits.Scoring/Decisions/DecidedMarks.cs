using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>The marks that a source can give: a mark decided by a person must be one of them.</summary>
internal static class DecidedMarks
{
    /// <summary>Least and greatest mark of a source, in the unit of its result; null when its marks have several scales, or add up.</summary>
    public static (decimal Minimum, decimal Maximum)? BoundsOf(Certification certification, RuleSet rules, CandidateCase candidate, string assessor)
    {
        var sources = rules.Level.Marks.Where(m => m.Assessor == assessor).ToList();
        var bounds = sources.Select(s => BoundsOf(certification, candidate, s)).Distinct().ToList();
        return bounds is [var only] ? only : null;
    }

    private static (decimal, decimal)? BoundsOf(Certification certification, CandidateCase candidate, SourceRule source)
    {
        if (source.ToScale is { } code)
        {
            return certification.Scales.FirstOrDefault(s => s.Code == code) is { } scale ? (scale.Minimum, scale.Maximum) : null;
        }

        return source.Method switch
        {
            MarkMethod.Ratio => (0, 100),
            MarkMethod.Sum => null,
            _ => OfForms(candidate, source),
        };
    }

    private static (decimal, decimal)? OfForms(CandidateCase candidate, SourceRule source)
    {
        var kinds =
            from mark in CaseMarks.Of(candidate)
            where mark.Assessor == source.Assessor && (source.Field is null || source.Field == mark.Name)
            select mark.Field.Kind;
        return kinds.Select(k => k is MarkKind mark ? (mark.Minimum, mark.Maximum) : ((decimal, decimal)?)null).Distinct().ToList() is [var only] ? only : null;
    }
}
