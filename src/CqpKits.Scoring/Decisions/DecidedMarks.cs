using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Decisions;

/// <summary>Checks that a decided mark is a mark that its source could give.</summary>
internal sealed class DecidedMarks(Certification certification, RuleSet rules, CandidateCase candidate)
{
    /// <summary>False when the source gives answers without numbers, so that a mark cannot be decided.</summary>
    public bool AreNumbers(MarkDecision decision) =>
        SourcesOf(decision).All(s => s.Method != MarkMethod.Listing && KindsOf(s).All(k => BoundsOf(k) is not null));

    /// <summary>Bounds of the mark of a source, inclusive; null when its marks have several scales, or are summed.</summary>
    public (decimal Minimum, decimal Maximum)? BoundsOf(MarkDecision decision) =>
        SourcesOf(decision).Select(BoundsOf).Distinct().ToList() is [var only] ? only : null;

    private IEnumerable<SourceRule> SourcesOf(MarkDecision decision) =>
        rules.Levels.Where(l => ResultItems.Of(certification, l.Each).Any(i => i.Code == decision.Item))
            .SelectMany(l => l.Marks).Where(m => m.Assessor == decision.Assessor);

    private (decimal Minimum, decimal Maximum)? BoundsOf(SourceRule source) =>
        source.ToScale is { } code ? certification.Scales.Where(s => s.Code == code).Select(s => ((decimal, decimal)?)(s.Minimum, s.Maximum)).FirstOrDefault()
        : source.OutOf is { } whole ? (0, whole)
        : source.MethodOfMarks switch
        {
            MarkMethod.Ratio => (0, 100),
            MarkMethod.Sum => null,
            _ => KindsOf(source).Select(BoundsOf).Distinct().ToList() is [var only] ? only : null,
        };

    private IEnumerable<FieldKind> KindsOf(SourceRule source) =>
        from mark in new CaseMarks(candidate).Counted
        where mark.Assessor == source.Assessor && (source.Field is null || source.Field == mark.Name)
        select mark.Field.Kind;

    private static (decimal Minimum, decimal Maximum)? BoundsOf(FieldKind kind) => kind switch
    {
        MarkKind mark => (mark.Minimum, mark.Maximum),
        ChoiceKind choice when choice.Values.Select(v => v.Number).OfType<decimal>().ToList() is { Count: > 0 } numbers => (numbers.Min(), numbers.Max()),
        _ => null,
    };
}
