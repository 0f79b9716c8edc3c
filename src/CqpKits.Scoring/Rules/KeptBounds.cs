using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Rules;

/// <summary>The least and the greatest value that an item can have, by which a mark of an earlier session is held to be one at all.</summary>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
internal sealed record KeptBounds(decimal Least, decimal Greatest)
{
    private const decimal WholeShare = 100;

    /// <summary>The bounds; null where the rule makes a value that has none, or its scales are not known here.</summary>
    public static KeptBounds? Of(ScoringScope scope, RuleLevel level, ResultItem item) => level switch
    {
        { OutOf: { } whole } => new KeptBounds(0, whole),
        { Combine: Combination.Sum } => null,
        { Detail: { } finer } => Only(ResultItems.Under(scope.Certification, item, finer.Each).Select(i => Of(scope, finer, i))),
        _ => Only(level.MarksOf(item.Code).Where(m => m.GivesValue && m.BonusAbove is null).Select(m => OfSource(scope, m, item))),
    };

    /// <summary>Whether a mark lies within.</summary>
    public bool Hold(decimal mark) => mark >= Least && mark <= Greatest;

    private static KeptBounds? OfSource(ScoringScope scope, SourceRule source, ResultItem item) => source switch
    {
        { ToScale: { } code } => scope.Certification.Scales.FirstOrDefault(s => s.Code == code) is { } scale ? OfScale(scale) : null,
        { OutOf: { } whole } => new KeptBounds(0, whole),
        { Method: MarkMethod.Ratio } => new KeptBounds(0, WholeShare),
        { Method: MarkMethod.Sum } => null,
        _ => Only(scope.Marks.Where(m => m.Assessor == source.Assessor && item.Takes(m.Node)).Select(m => OfKind(m.Field.Kind))),
    };

    private static KeptBounds OfScale(Scale scale) => scale.Values.Select(v => v.Number).OfType<decimal>().ToList() is { Count: > 0 } numbers
        ? new KeptBounds(numbers.Min(), numbers.Max())
        : new KeptBounds(scale.Minimum, scale.Maximum);

    private static KeptBounds? OfKind(FieldKind kind) => kind switch
    {
        MarkKind { WholeNumbers: false } mark => new KeptBounds(mark.Minimum, mark.Maximum),
        ChoiceKind choice when choice.Values.Select(v => v.Number).OfType<decimal>().ToList() is { Count: > 0 } numbers => new KeptBounds(numbers.Min(), numbers.Max()),
        _ => null,
    };

    private static KeptBounds? Only(IEnumerable<KeptBounds?> bounds) => bounds.Distinct().ToList() is [var only] ? only : null;
}
