using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of sums: what they are out of (« sur »), and whose marks they gather.</summary>
internal static class SumChecks
{
    /// <summary>« sur » is what the highest values of all that is added make together, wherever that can be known, for every item.</summary>
    public static IEnumerable<Diagnostic> OutOf(CheckedCertification certification)
    {
        var tops = new HighestValues(certification);
        foreach (var rules in certification.Certification.RuleSets)
        {
            var award = certification.PlaceOf(rules.Position, RuleShapes.Award);
            var items = ResultItems.Of(certification.Certification, rules.Level.Each);
            var sums = rules.Levels.SelectMany(l => OfLevel(certification, tops, l))
                .Append(new SumOf(rules.Award.OutOf, HighestValues.Total(items.Select(i => tops.Of(rules.Level, i))), certification.PlaceOf(award, LevelKeys.OutOf)));
            foreach (var sum in sums.Where(s => s.Whole is { } whole && (whole <= 0 || (s.Highest is { } highest && highest != whole))).DistinctBy(s => s.At))
            {
                yield return sum.Whole <= 0 ? SumMessages.NotAboveZero(rules, sum.At) : SumMessages.DoesNotAddUp(rules, sum.Whole!.Value, sum.Highest!.Value, sum.At);
            }
        }
    }

    /// <summary>« sur » of a sum of marks is a number.</summary>
    public static IEnumerable<Diagnostic> OutOfNoNumber(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from mark in rules.Levels.SelectMany(l => l.Marks)
        where mark.Method != MarkMethod.Ratio && mark.OutOf is null && certification.Has(mark.Position, SourceShapes.Over)
        select SumMessages.NotANumber(rules, certification.PlaceOf(mark.Position, SourceShapes.Over));

    /// <summary>An item that is no part of the calculation leaves a sum that is out of less.</summary>
    public static IEnumerable<Diagnostic> OfExemptItems(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        where rules.Missing.NotApplicable == MissingTreatment.Exempts
        let award = certification.PlaceOf(rules.Position, RuleShapes.Award)
        from place in rules.Levels.Where(l => l.Detail is not null).Select(l => (l.OutOf, At: certification.PlaceOf(l.Position, LevelKeys.OutOf)))
            .Append((rules.Award.OutOf, At: certification.PlaceOf(award, LevelKeys.OutOf)))
        where place.OutOf is not null
        select SumMessages.OfExemptItems(rules, place.At);

    /// <summary>Warns of a sum that gathers the marks of several persons, unless « sur » says what they make.</summary>
    public static IEnumerable<Diagnostic> Pooled(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from mark in level.Marks
        where mark is { Method: MarkMethod.Sum, OutOf: null }
        let fields = certification.FieldsOf(mark, level.Each).ToList()
        where certification.Certification.Forms.Any(f => f.Assessor == mark.Assessor && f.Copies == CopyRule.PerMember && f.Scope == MarkScope.Individual && f.Fields.Any(fields.Contains))
        select SumMessages.Pooled(rules, mark, mark.Position);

    private static IEnumerable<SumOf> OfLevel(CheckedCertification certification, HighestValues tops, RuleLevel level)
    {
        foreach (var item in ResultItems.Of(certification.Certification, level.Each))
        {
            yield return new SumOf(level.OutOf, tops.OfSum(level, item), certification.PlaceOf(level.Position, LevelKeys.OutOf));
            foreach (var mark in level.MarksOf(item.Code))
            {
                yield return new SumOf(mark.OutOf, tops.OfMarks(mark, item), certification.PlaceOf(mark.Position, SourceShapes.Over));
            }
        }
    }

    /// <summary>What a sum is said to be out of, and the highest it can be where that is known.</summary>
    private sealed record SumOf(decimal? Whole, decimal? Highest, SourcePosition At);
}

/// <summary>The highest values that marks and results can have, null where that is not known.</summary>
internal sealed class HighestValues(CheckedCertification certification)
{
    private readonly ScalesOfRules scales = new(certification);

    /// <summary>The sum; null when one of them is not known, or there is none.</summary>
    public static decimal? Total(IEnumerable<decimal?> values) => values.ToList() is { Count: > 0 } all && !all.Contains(null) ? all.Sum() : null;

    /// <summary>Of the result of an item.</summary>
    public decimal? Of(RuleLevel level, ResultItem item) =>
        !level.HasValue ? null
        : level.OutOf ?? (level.Combine == Combination.Sum ? OfSum(level, item) : scales.OfResult(level, item) is [var only] ? only.Maximum : null);

    /// <summary>Of the sum of what makes the result of an item.</summary>
    public decimal? OfSum(RuleLevel level, ResultItem item) => level.Detail is { } detail
        ? Total(ResultItems.Under(certification.Certification, item, detail.Each).Select(i => Of(detail, i)))
        : Total(level.MarksOf(item.Code).Where(m => m.IsBase).Select(m => Of(m, item)));

    /// <summary>Of the sum of the marks of a source for an item; for a source of which each person counts, of those of one person.</summary>
    public decimal? OfMarks(SourceRule mark, ResultItem item)
    {
        var fields = certification.FieldsOf(mark, item).Where(f => mark.Pass is null or SourceRule.AllPasses or SourceRule.LatestPass || f.Pass is null || f.Pass == mark.Pass).ToList();
        var isOfOne = mark.Method == MarkMethod.EachPerson
            || !certification.Certification.Forms.Any(f => f.Assessor == mark.Assessor && f.Copies == CopyRule.PerMember && f.Fields.Any(fields.Contains));
        var isFixed = isOfOne && mark.Best is null && (mark.Pass != SourceRule.LatestPass || fields.All(f => f.Pass is null));
        return isFixed ? Total(fields.Select(f => certification.NumberedScale(f.Scale)?.Maximum * certification.NodesOf(f).Count(item.Takes))) : null;
    }

    /// <summary>Of the mark of a source for an item; not known where each person gives one.</summary>
    private decimal? Of(SourceRule mark, ResultItem item) =>
        mark.Method == MarkMethod.EachPerson ? null
        : mark.OutOf is null && mark.IsOpenSum ? (mark.ToScale is null ? OfMarks(mark, item) : null)
        : scales.Of(mark, item) is [var only] ? only.Maximum : null;
}
