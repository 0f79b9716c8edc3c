using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>
/// The scales on which marks and results of rule sets stand, without whole-number scales: those hold counts, which nothing compares. Scales with the same
/// bounds are one.
/// </summary>
internal sealed class ScalesOfRules(CheckedCertification certification)
{
    private const decimal WholeShare = 100;

    /// <summary>A scale from 0 to what a sum is out of.</summary>
    public static Scale OfSum(decimal whole, SourcePosition at) => new(ValueWords.Number(whole), 0, whole, "", at);

    /// <summary>The scales of the single marks of a source for an item; none while no form collects them.</summary>
    public List<Scale> OfMarks(SourceRule mark, ResultItem item) => mark.OutOf is null ? Of(mark, item) : Distinct(OfFields(mark, item));

    /// <summary>The scales of the marks of a source for an item, after « ramene_a », or of their sum where « sur » is said; none while no form collects them.</summary>
    public List<Scale> Of(SourceRule mark, ResultItem item) => Distinct(
        mark.ToScale is not null ? [certification.Scale(mark.ToScale)]
        : mark.OutOf is { } whole ? [OfSum(whole, mark.Position)]
        : mark.Method == MarkMethod.Ratio ? [new Scale(RuleWords.Method.WordFor(MarkMethod.Ratio), 0, WholeShare, "%", mark.Position)]
        : OfFields(mark, item));

    /// <summary>The scales of the marks of several sources for an item.</summary>
    public List<Scale> Of(IEnumerable<SourceRule> marks, ResultItem item) => Distinct(marks.SelectMany(m => Of(m, item)));

    /// <summary>The scales of the results of an item of a level; none where there is no value, or where it is a sum of which nothing says what it is out of.</summary>
    public List<Scale> OfResult(RuleLevel level, ResultItem item)
    {
        if (!level.HasValue)
        {
            return [];
        }

        if (level.OutOf is { } whole)
        {
            return [OfSum(whole, level.Position)];
        }

        if (level.Detail is { } detail)
        {
            return level.Combine == Combination.Sum ? [] : OfResults(detail, ResultItems.Under(certification.Certification, item, detail.Each).Where(i => !RuleLevel.IsLeftOut(level.Coefficients, i.Code)));
        }

        var marks = level.MarksOf(item.Code).Where(m => m.GivesValue).ToList();
        return (level.Combine == Combination.Sum && marks.Count > 1) || marks.Any(m => m.IsOpenSum) ? [] : Of(marks, item);
    }

    /// <summary>The scales of the results of several items of a level.</summary>
    public List<Scale> OfResults(RuleLevel level, IEnumerable<ResultItem> items) => Distinct(items.SelectMany(i => OfResult(level, i)));

    /// <summary>The items of a level.</summary>
    public IReadOnlyList<ResultItem> Items(RuleLevel level) => ResultItems.Of(certification.Certification, level.Each);

    private IEnumerable<Scale?> OfFields(SourceRule mark, ResultItem item) => certification.FieldsOf(mark, item).Select(f => certification.NumberedScale(f.Scale));

    private static List<Scale> Distinct(IEnumerable<Scale?> scales) =>
        [.. scales.OfType<Scale>().Where(s => !s.WholeNumbers).DistinctBy(s => (s.Minimum, s.Maximum))];
}
