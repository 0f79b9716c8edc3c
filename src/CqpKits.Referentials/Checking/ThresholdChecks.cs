using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of thresholds against the scales of what they test, and of scales that are combined.</summary>
internal static class ThresholdChecks
{
    private const decimal WholeShare = 100;

    private static readonly MarkMethod[] Combining = [MarkMethod.Mean, MarkMethod.Sum, MarkMethod.Minimum, MarkMethod.Maximum, MarkMethod.EachPerson, MarkMethod.Consensus];

    /// <summary>Marks that are combined must have the same bounds, after « ramene_a »: those of a source for an item, and those of its sources.</summary>
    public static IEnumerable<Diagnostic> Scales(CheckedCertification certification)
    {
        var scales = new ScalesOfRules(certification);
        var mixed = from rules in certification.Certification.RuleSets
                    from level in rules.Levels
                    from item in scales.Items(level)
                    from together in Together(level, item)
                    let found = scales.Of(together, item)
                    where found.Count > 1
                    select ScaleMessages.MarksOnSeveralScales(rules, found, certification.PlaceOf(level.Position, RuleShapes.Level.Marks));
        return mixed.DistinctBy(d => (d.Message, d.Position));
    }

    /// <summary>Results of items that are combined must have the same bounds.</summary>
    public static IEnumerable<Diagnostic> ScalesOfItems(CheckedCertification certification)
    {
        var scales = new ScalesOfRules(certification);
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var level in rules.Levels.Where(l => l.Detail is not null && l.Combine != Combination.None && l.OutOf is null))
            {
                var mixed = scales.Items(level).Select(i => scales.OfResults(level.Detail!, ResultItems.Under(certification.Certification, i, level.Detail!.Each).Where(p => !RuleLevel.IsLeftOut(level.Coefficients, p.Code)))).FirstOrDefault(s => s.Count > 1);
                if (mixed is not null)
                {
                    yield return ScaleMessages.ResultsOnSeveralScales(rules, mixed, certification.PlaceOf(level.Position, RuleShapes.Level.Combine));
                }
            }

            if (rules.Award is { Combine: not Combination.None, OutOf: null } && OfWhole(rules, scales) is { Count: > 1 } several)
            {
                yield return ScaleMessages.ResultsOnSeveralScales(rules, several, certification.PlaceOf(certification.PlaceOf(rules.Position, RuleShapes.Award), AwardShapes.Combine));
            }
        }
    }

    /// <summary>A threshold on marks or results must separate values of their scale.</summary>
    public static IEnumerable<Diagnostic> Thresholds(CheckedCertification certification)
    {
        var scales = new ScalesOfRules(certification);
        return from rules in certification.Certification.RuleSets
               from tested in OfLevels(rules, scales).Concat(OfAward(rules, scales))
               where tested.Test.Threshold is not null && !tested.MayBeSum
               let outside = Known(tested.Scales, certification).FirstOrDefault(s => !Divides(tested.Test, s.Minimum, s.Maximum))
               where outside is not null
               select ScaleMessages.ThresholdOutsideScale(tested.Test, outside, certification.PlaceOf(tested.At, ConditionShapes.Test));
    }

    /// <summary>A threshold on a share must separate values from 0 to 100 %.</summary>
    public static IEnumerable<Diagnostic> Shares(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.AllConditions.OfType<ThresholdCondition>()
        where condition.Subject is ConditionSubject.ValidatedShare or ConditionSubject.AnswerShare
        where condition.Test.Threshold is not null && !Divides(condition.Test, 0, WholeShare)
        select RuleMessages.ShareOutsideBounds(condition, certification.PlaceOf(condition.Position, ConditionShapes.Test));

    /// <summary>The sources whose marks become one value: each by itself, and those of the level where it combines them and does not say what their sum is out of.</summary>
    private static IEnumerable<IEnumerable<SourceRule>> Together(RuleLevel level, ResultItem item)
    {
        var valued = level.MarksOf(item.Code).Where(m => m.GivesValue).ToList();
        return level.Combine != Combination.None && level.OutOf is null ? [valued] : valued.Where(m => Combining.Contains(m.Method)).Select(m => new[] { m });
    }

    private static IEnumerable<Tested> OfLevels(RuleSet rules, ScalesOfRules scales) =>
        from level in rules.Levels
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()
        let items = scales.Items(level).Where(i => condition.IsFor(i.Code))
        let found = condition.Subject switch
        {
            ConditionSubject.Result => items.SelectMany(i => scales.OfResult(level, i)),
            ConditionSubject.EachItem when level.Detail is { } detail => scales.OfResults(detail, scales.Items(detail)),
            ConditionSubject.MeanOfItems when level.Detail is { } detail => scales.OfResults(detail, scales.Items(detail).Where(i => condition.IsFor(i.Code))),
            ConditionSubject.EachAssessor or ConditionSubject.EachKnowHow or ConditionSubject.EachMark => items.SelectMany(i => OfMarks(level, condition, i, scales)),
            _ => null,
        }
        where found is not null
        select new Tested(condition.Test, [.. found], condition.Position) { MayBeSum = IsOfSums(level, condition) };

    private static IEnumerable<Scale> OfMarks(RuleLevel level, ThresholdCondition condition, ResultItem item, ScalesOfRules scales) =>
        level.MarksOf(item.Code)
            .Where(m => condition.Assessor is null || m.Assessor == condition.Assessor)
            .Where(m => condition.Subject == ConditionSubject.EachAssessor ? !m.IsOpenSum : m.Method != MarkMethod.Ratio)
            .SelectMany(m => condition.Subject == ConditionSubject.EachAssessor ? scales.Of(m, item) : scales.OfMarks(m, item));

    /// <summary>Whether a sum may be tested of which nothing says what it is out of: it is on no scale.</summary>
    private static bool IsOfSums(RuleLevel level, ThresholdCondition condition) => condition.Subject switch
    {
        ConditionSubject.Result => IsOpenSum(level),
        ConditionSubject.EachAssessor => level.Marks.Any(m => m.IsOpenSum),
        ConditionSubject.EachItem or ConditionSubject.MeanOfItems => level.Detail is { } detail && IsOpenSum(detail),
        _ => false,
    };

    private static bool IsOpenSum(RuleLevel level) =>
        level.OutOf is null && (level.Combine == Combination.Sum || level.Marks.Any(m => m.IsOpenSum) || (level.Detail is { } detail && IsOpenSum(detail)));

    private static IEnumerable<Tested> OfAward(RuleSet rules, ScalesOfRules scales)
    {
        var items = scales.Items(rules.Level);
        var ofItems = IsOpenSum(rules.Level);
        var ofAward = rules.Award.OutOf is null && (ofItems || rules.Award.Combine == Combination.Sum);
        var conditions = rules.Award.AllConditions.OfType<ThresholdCondition>();
        return conditions.Where(c => c.Subject is ConditionSubject.Result or ConditionSubject.EachItem or ConditionSubject.MeanOfItems)
            .Select(c => c.Subject == ConditionSubject.Result
                ? new Tested(c.Test, OfWhole(rules, scales), c.Position) { MayBeSum = ofAward }
                : new Tested(c.Test, scales.OfResults(rules.Level, items.Where(i => c.IsFor(i.Code))), c.Position) { MayBeSum = ofItems })
            .Concat(rules.Award.Mentions.Where(m => m.Test is not null).Select(m => new Tested(m.Test!, OfWhole(rules, scales), m.Position) { MayBeSum = ofAward }));
    }

    /// <summary>The scales of the value of the certification.</summary>
    private static List<Scale> OfWhole(RuleSet rules, ScalesOfRules scales) =>
        rules.Award.OutOf is { } whole ? [ScalesOfRules.OfSum(whole, rules.Position)] : scales.OfResults(rules.Level, scales.Items(rules.Level).Where(i => !RuleLevel.IsLeftOut(rules.Award.Coefficients, i.Code)));

    /// <summary>The scales that are tested; where there are none yet, the only scale of the certification, and nothing when it has several.</summary>
    private static IReadOnlyList<Scale> Known(IReadOnlyList<Scale> tested, CheckedCertification certification) =>
        tested.Count > 0 ? tested
        : certification.NumberScales.Count == 1 ? certification.NumberScales
        : [];

    /// <summary>
    /// True when some value from minimum to maximum passes the test and another does not, or when the threshold is a bound that the test includes.
    /// </summary>
    private static bool Divides(ThresholdTest test, decimal minimum, decimal maximum)
    {
        var threshold = test.Threshold!.Value;
        return test.Comparison switch
        {
            Comparison.GreaterThan => threshold >= minimum && threshold < maximum,
            Comparison.LessThan => threshold > minimum && threshold <= maximum,
            _ => threshold >= minimum && threshold <= maximum,
        };
    }

    /// <summary>A threshold and the scales of what it tests.</summary>
    private sealed record Tested(ThresholdTest Test, IReadOnlyList<Scale> Scales, SourcePosition At)
    {
        public bool MayBeSum { get; init; }
    }
}
