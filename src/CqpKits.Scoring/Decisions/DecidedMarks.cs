using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Decisions;

/// <summary>The marks that sources can give: a mark decided by a person must be one of them.</summary>
internal sealed class DecidedMarks(Certification certification, RuleSet rules, CandidateCase candidate)
{
    /// <summary>False where the source gives answers that have no number: there is no mark to enter anew.</summary>
    public bool AreNumbers(MarkDecision decision) =>
        SourcesOf(decision).All(s => s.Method != MarkMethod.Listing && KindsOf(s).All(k => BoundsOf(k) is not null));

    /// <summary>Least and greatest mark of a source, in the unit of its result; null when its marks have several scales, or add up.</summary>
    public (decimal Minimum, decimal Maximum)? BoundsOf(MarkDecision decision) =>
        SourcesOf(decision).Select(BoundsOf).Distinct().ToList() is [var only] ? only : null;

    private IEnumerable<SourceRule> SourcesOf(MarkDecision decision) =>
        rules.Levels.Where(l => ResultItems.Of(certification, l.Each).Any(i => i.Code == decision.Item))
            .SelectMany(l => l.Marks).Where(m => m.Assessor == decision.Assessor);

    private (decimal Minimum, decimal Maximum)? BoundsOf(SourceRule source) =>
        source.ToScale is { } code ? certification.Scales.Where(s => s.Code == code).Select(s => ((decimal, decimal)?)(s.Minimum, s.Maximum)).FirstOrDefault()
        : source.Method switch
        {
            MarkMethod.Ratio => (0, 100),
            MarkMethod.Sum => null,
            _ => KindsOf(source).Select(BoundsOf).Distinct().ToList() is [var only] ? only : null,
        };

    private IEnumerable<FieldKind> KindsOf(SourceRule source) =>
        from mark in CaseMarks.Of(candidate)
        where mark.Assessor == source.Assessor && (source.Field is null || source.Field == mark.Name)
        select mark.Field.Kind;

    private static (decimal Minimum, decimal Maximum)? BoundsOf(FieldKind kind) => kind switch
    {
        MarkKind mark => (mark.Minimum, mark.Maximum),
        ChoiceKind choice when choice.Values.Select(v => v.Number).OfType<decimal>().ToList() is { Count: > 0 } numbers => (numbers.Min(), numbers.Max()),
        _ => null,
    };
}
