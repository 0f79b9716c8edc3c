using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>The values that conditions test.</summary>
/// <param name="Facts">The sources and finer results of the item.</param>
/// <param name="Value">The combined value; null when not known.</param>
/// <param name="Unit">Unit of the combined value.</param>
/// <param name="KnowHow">Codes of all savoir-faire of the certification.</param>
internal sealed record TestedItem(ItemFacts Facts, decimal? Value, string Unit, IReadOnlySet<string> KnowHow)
{
    /// <summary>The weights of its finer results.</summary>
    public required PlaceWeights Weights { get; init; }

    /// <summary>The subject of findings about the combined value.</summary>
    public FindingSubject Result { get; init; } = new ItemResultSubject();
}

/// <summary>Tests conditions.</summary>
internal static class ConditionTests
{
    /// <summary>The findings of one condition: one, or one for each value it tests.</summary>
    public static IEnumerable<Finding> Of(Condition condition, TestedItem item) => condition switch
    {
        ThresholdCondition { Otherwise: SplitOutcome.ToSettle } c => Threshold(c, item).Select(LeftToAPerson),
        ThresholdCondition c => Threshold(c, item),
        OpinionCondition c => [Opinions.Test(c, item.Facts)],
        AlternativeCondition c => [Alternative(c, item)],
        _ => throw new ArgumentException($"no test for {condition.GetType().Name}", nameof(condition)),
    };

    /// <summary>The finding; when it failed, wrapped to leave the result to a person.</summary>
    private static Finding LeftToAPerson(Finding finding) => finding.Outcome == TestOutcome.Failed ? new LeftToAPersonFinding(finding) : finding;

    private static IEnumerable<Finding> Threshold(ThresholdCondition condition, TestedItem item) => condition.Subject switch
    {
        ConditionSubject.Result => [Value(item.Result, item.Value, item.Unit, condition.Test, item.Facts.Children)],
        ConditionSubject.EachAssessor => Assessors(condition, item),
        ConditionSubject.EachKnowHow => Marks(condition, item, MarkSort.KnowHow, m => item.KnowHow.Contains(m.Mark.Field.ItemCode ?? "")),
        ConditionSubject.EachMark => Marks(condition, item, MarkSort.Any, _ => true),
        ConditionSubject.EachItem => item.Facts.Children.Where(c => condition.Items.Count == 0 || condition.Items.Contains(c.Code))
            .Select(c => Value(new ItemSubject(c.Level, c.Label), c.Value, c.Unit, condition.Test, [c])),
        ConditionSubject.MeanOfItems or ConditionSubject.SumOfItems => SeveralItems(condition, item),
        ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.ValidatedShare => [CountTests.OfItems(condition, item.Facts.Children)],
        ConditionSubject.AnswerCount or ConditionSubject.AnswerShare => [CountTests.OfAnswers(condition, item.Facts)],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    /// <summary>The test of one value of several items; none when all of them are exempt.</summary>
    private static IEnumerable<Finding> SeveralItems(ThresholdCondition condition, TestedItem item)
    {
        var items = item.Facts.Children.Where(c => condition.IsFor(c.Code)).ToList();
        var unit = items.Where(i => !RuleLevel.IsLeftOut(item.Weights.Coefficients, i.Code)).Select(i => i.Unit).Distinct().ToList() is [var only] && condition.Subject == ConditionSubject.MeanOfItems ? only : "";
        return items.Count == 0 ? []
            : [Value(new SeveralItemsSubject(condition.Subject, [.. items.Select(i => i.Label)]), Combining.Of(condition.Subject, items, item.Weights), unit, condition.Test, items)];
    }

    /// <summary>The test of a value. One that is not known because an item did not open never will be: no further mark can meet the test.</summary>
    private static Finding Value(FindingSubject subject, decimal? value, string unit, ThresholdTest test, IReadOnlyList<NodeResult> items) =>
        value is null && items.Where(i => i.IsClosed).Select(i => i.Label).ToList() is { Count: > 0 } closed
            ? new NotOpenedFinding(subject, closed)
            : new ValueFinding(subject, value, unit, test);

    private static IEnumerable<Finding> Assessors(ThresholdCondition condition, TestedItem item) =>
        from source in item.Facts.Sources
        where Tests(condition, source)
        select new ValueFinding(new SourceSubject(source.Mark.Label, source.Mark.Holder), source.Mark.Value, source.Mark.Unit ?? "", condition.Test) { Given = source.Mark.Given };

    /// <summary>Whether a condition tests a source: one it names, or without a name each that is not only a bonus, which must never harm.</summary>
    private static bool Tests(ThresholdCondition condition, SourceOutcome source) =>
        condition.Assessor is { } assessor ? source.Mark.Assessor == assessor : source.Rule.BonusAbove is null;

    /// <summary>The tests of single marks. Sources with « calcul: rapport » are left out, because their single values are counts.</summary>
    private static List<ValueFinding> Marks(ThresholdCondition condition, TestedItem item, MarkSort sort, Func<CountedMark, bool> isMeant)
    {
        var marks = item.Facts.Sources.Where(s => s.Rule.Method != MarkMethod.Ratio && Tests(condition, s)).SelectMany(s => s.Marks)
            .Where(m => m.State != MarkState.Excluded && isMeant(m))
            .ToList();
        var tests = marks.Select(m => new ValueFinding(new SingleMarkSubject(sort, m.Mark.Field.ItemCode ?? ""), m.Number, UnitOf(item, m), condition.Test) { Given = m.Given });
        return marks.Count == 0 || item.Facts.Unseen(condition.Assessor)
            ? [.. tests, new ValueFinding(new EveryMarkSubject(sort), null, "", condition.Test)]
            : [.. tests];
    }

    /// <summary>The unit of the source; that of the mark itself where the source says what a sum of marks is out of.</summary>
    private static string UnitOf(TestedItem item, CountedMark mark) => item.Facts.Sources.FirstOrDefault(s => s.Marks.Contains(mark)) switch
    {
        { Rule.OutOf: not null } => (mark.Mark.Field.Kind as Forms.Kinds.MarkKind)?.Unit ?? "",
        var source => source?.Mark.Unit ?? "",
    };

    /// <summary>Tests how many alternatives hold; an alternative holds when all its own tests do.</summary>
    private static AlternativeFinding Alternative(AlternativeCondition condition, TestedItem item)
    {
        var alternatives = condition.Among.Select(c => Of(c, item).ToList()).ToList();
        var statuses = alternatives.Select(Statuses.Of).ToList();
        var passed = statuses.Count(s => s == ResultStatus.Validated);
        var possible = statuses.Count(s => s != ResultStatus.NotValidated);
        var outcome = passed >= condition.AtLeast ? TestOutcome.Passed
            : possible < condition.AtLeast ? TestOutcome.Failed
            : statuses.Contains(ResultStatus.Undecidable) ? TestOutcome.Unknown
            : TestOutcome.ToSettle;
        return new AlternativeFinding(condition.AtLeast, passed, [.. alternatives.SelectMany(a => a)], outcome);
    }
}
