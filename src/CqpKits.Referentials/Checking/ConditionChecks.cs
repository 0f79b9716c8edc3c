using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks for conditions that cannot be tested, always or never hold, or contradict each other.</summary>
internal static class ConditionChecks
{
    private static readonly ConditionSubject[] OfItems =
        [ConditionSubject.EachItem, ConditionSubject.MeanOfItems, ConditionSubject.SumOfItems, ConditionSubject.ValidatedCount, ConditionSubject.FailedCount, ConditionSubject.ValidatedShare];

    private static readonly ConditionSubject[] OfMarks =
        [ConditionSubject.EachAssessor, ConditionSubject.EachKnowHow, ConditionSubject.EachMark, ConditionSubject.AnswerCount, ConditionSubject.AnswerShare];

    private static readonly ConditionSubject[] Counts = [ConditionSubject.ValidatedCount, ConditionSubject.FailedCount, ConditionSubject.AnswerCount];

    private static readonly ConditionSubject[] OfAnswers = [ConditionSubject.AnswerCount, ConditionSubject.AnswerShare];

    public static IEnumerable<Diagnostic> OnAbsentAssessors(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        let condition = located.Condition
        where condition.Assessor is not null && OfMarks.Contains(condition.Subject)
        where located.Level?.Marks.All(m => m.Assessor != condition.Assessor) == true
        select RuleSetMessages.ConditionOnAbsentAssessor(
            located.Rules, condition.Assessor!, certification.PlaceOf(condition.Position, ConditionShapes.Assessor));

    /// <summary>Subjects over items need a level with a detail, or the award; subjects over marks need a level without a detail.</summary>
    public static IEnumerable<Diagnostic> Subjects(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        let hasItems = located.Level is null or { Detail: not null }
        where (OfItems.Contains(located.Condition.Subject) && !hasItems) || (OfMarks.Contains(located.Condition.Subject) && hasItems)
        select RuleMessages.SubjectNotThere(located.Rules, RuleWords.Subject.WordFor(located.Condition.Subject), hasItems, located.Condition.Position);

    public static IEnumerable<Diagnostic> Values(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        where !(located.Condition.Subject switch
        {
            ConditionSubject.Result => located.HasValue,
            ConditionSubject.EachItem or ConditionSubject.MeanOfItems or ConditionSubject.SumOfItems => located.Items is null || located.Items.HasValue,
            ConditionSubject.EachAssessor => located.Level is null || located.Level.Marks.All(m => m.Method != MarkMethod.Listing || (located.Condition.Assessor is { } a && a != m.Assessor)),
            _ => true,
        })
        select RuleMessages.ResultWithoutValue(located.Rules, located.Condition.Position);

    /// <summary>Validated or failed items can only be counted when their level has conditions.</summary>
    public static IEnumerable<Diagnostic> CountsOfUnjudged(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        where located.Condition.Subject is ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.ValidatedShare
        where located.Items is { Conditions.Count: 0 }
        select RuleMessages.ItemsNotJudged(located.Rules, located.Items!.Each, located.Condition.Position);

    /// <summary>Conditions over opinions need a level without a detail.</summary>
    public static IEnumerable<Diagnostic> Opinions(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        let ofLevels = rules.Levels.Where(l => l.Detail is not null).SelectMany(l => l.Conditions).SelectMany(c => c.WithAlternatives)
        from opinion in ofLevels.Concat(rules.Award.AllConditions).OfType<OpinionCondition>()
        select RuleMessages.SubjectNotThere(rules, OpinionShapes.Subject, hasItems: true, opinion.Position);

    /// <summary>« au_moins » cannot exceed the number of conditions of « parmi ».</summary>
    public static IEnumerable<Diagnostic> ImpossibleAlternatives(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.AllConditions.OfType<AlternativeCondition>()
        where condition.AtLeast > condition.Among.Count
        select RuleMessages.MoreConditionsThanThereAre(rules, condition, certification.PlaceOf(condition.Position, ConditionShapes.AtLeast));

    /// <summary>What the subject of a condition needs, and values that it does not allow.</summary>
    public static IEnumerable<Diagnostic> Needs(CheckedCertification certification)
    {
        foreach (var (rules, _, condition) in LocatedIn(certification))
        {
            if (OfAnswers.Contains(condition.Subject) && condition.Answer is null)
            {
                yield return RuleMessages.AnswerToCount(rules, condition.Position);
            }

            if (condition.Test.Threshold is null && !Counts.Contains(condition.Subject))
            {
                yield return RuleMessages.AllOfNothing(rules, certification.PlaceOf(condition.Position, ConditionShapes.Test));
            }
        }
    }

    /// <summary>The items named by <c>pour</c> must be items of the level that is judged; of the finer one, where their values are put together.</summary>
    public static IEnumerable<Diagnostic> Items(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        let each = located.Condition.OfSeveralItems ? located.Items?.Each : located.Level?.Each
        let known = ResultItems.Of(certification.Certification, each ?? located.Rules.Level.Each).Select(i => i.Code).ToList()
        from code in located.Condition.Items
        where !known.Contains(code)
        select RuleMessages.ItemOfAnotherLevel(located.Rules, code, known, certification.PlaceOf(located.Condition.Position, ConditionShapes.Items));

    /// <summary>A required number of items that no possible count meets.</summary>
    public static IEnumerable<Diagnostic> ImpossibleCounts(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        where located.Condition.Subject is ConditionSubject.ValidatedCount or ConditionSubject.FailedCount && located.Condition.Test.Threshold is not null
        let counts = CountsOf(located, certification.Certification)
        where counts.Count > 0 && !counts.Any(count => Enumerable.Range(0, count + 1).Any(n => located.Condition.Test.Holds(n)))
        select RuleMessages.MoreThanThereAre(located.Rules, counts.Max(), certification.PlaceOf(located.Condition.Position, ConditionShapes.Test));

    /// <summary>Warns of a test that low values pass, since its sign is probably reversed. Outcomes other than the award may have such tests.</summary>
    public static IEnumerable<Diagnostic> Directions(CheckedCertification certification) =>
        from located in LocatedIn(certification)
        where !located.InOutcome && (located.Condition.Subject is ConditionSubject.FailedCount ? AsksForMore(located.Condition.Test) : AsksForLess(located.Condition))
        select RuleMessages.LowerIsBetter(located.Rules, located.Condition, certification.PlaceOf(located.Condition.Position, ConditionShapes.Test));

    /// <summary>Two tests of the same subject that no value passes together.</summary>
    public static IEnumerable<Diagnostic> Contradictions(CheckedCertification certification) =>
        from group_ in LocatedIn(certification).Where(p => p.TopLevel).GroupBy(p => (p.Rules, p.List, p.Condition.Subject, p.Condition.Answer))
        from pair in group_.SelectMany((a, i) => group_.Skip(i + 1).Select(b => (a, b)))
        where Overlap(pair.a.Condition, pair.b.Condition)
        where Excludes(pair.a.Condition.Test, pair.b.Condition.Test) || Excludes(pair.b.Condition.Test, pair.a.Condition.Test)
        select RuleMessages.Contradiction(pair.a.Rules, pair.b.Condition, pair.a.Condition, certification.PlaceOf(pair.b.Condition.Position, ConditionShapes.Test));

    /// <summary>The totals that a count is taken from: in the award the number of items, at a level the number of finer items of each item.</summary>
    private static List<int> CountsOf(LocatedCondition located, Certification certification)
    {
        var items = ResultItems.Of(certification, (located.Level ?? located.Rules.Level).Each).Where(i => located.Condition.Items.Count == 0 || located.Condition.Items.Contains(i.Code)).ToList();
        return located.Level is null ? [items.Count] : located.Level.Detail is { } finer ? [.. items.Select(i => ResultItems.Under(certification, i, finer.Each).Count)] : [];
    }

    private static bool AsksForMore(ThresholdTest test) => test.Comparison is Comparison.AtLeast or Comparison.GreaterThan;

    /// <summary>True for an upper bound. Counts of answers are left out: a low count may be the wish, depending on the answer.</summary>
    private static bool AsksForLess(ThresholdCondition condition) =>
        !OfAnswers.Contains(condition.Subject) && condition.Test.Comparison is Comparison.LessThan or Comparison.AtMost;

    /// <summary>True when both conditions apply to a common item and assessor; one that names none applies to all. Of several items, to the same ones.</summary>
    private static bool Overlap(ThresholdCondition a, ThresholdCondition b) =>
        (!a.OfSeveralItems || a.Items.ToHashSet().SetEquals(b.Items))
        && (a.Items.Count == 0 || b.Items.Count == 0 || a.Items.Intersect(b.Items).Any())
        && (a.Assessor == b.Assessor || (!OfAnswers.Contains(a.Subject) && (a.Assessor is null || b.Assessor is null)));

    private static bool Excludes(ThresholdTest low, ThresholdTest high) =>
        low.Threshold is { } l && high.Threshold is { } h
        && low.Comparison is Comparison.AtLeast or Comparison.GreaterThan or Comparison.Equal
        && high.Comparison is Comparison.AtMost or Comparison.LessThan or Comparison.Equal
        && (l > h || (l == h && (low.Comparison == Comparison.GreaterThan || high.Comparison == Comparison.LessThan)));

    private static IEnumerable<LocatedCondition> LocatedIn(CheckedCertification certification) => certification.Certification.RuleSets.SelectMany(LocatedIn);

    private static IEnumerable<LocatedCondition> LocatedIn(RuleSet rules) =>
        rules.Levels.SelectMany(l => In(rules, l, l.Conditions))
            .Concat(rules.Award.ConditionLists.SelectMany(list => In(rules, null, list).Select(p => p with { InOutcome = rules.Award.Outcomes.Any(o => o.Conditions == list) })));

    private static IEnumerable<LocatedCondition> In(RuleSet rules, RuleLevel? level, IReadOnlyList<Condition> conditions) =>
        from condition in conditions
        from inner in condition.WithAlternatives.OfType<ThresholdCondition>()
        select new LocatedCondition(rules, level, inner) { List = conditions, TopLevel = inner == condition };

    /// <summary>A threshold condition with the level it belongs to; the level is null in the award, its outcomes and its mentions.</summary>
    private sealed record LocatedCondition(RuleSet Rules, RuleLevel? Level, ThresholdCondition Condition)
    {
        public required IReadOnlyList<Condition> List { get; init; }

        public required bool TopLevel { get; init; }

        /// <summary>True for a condition of an item of « issues ».</summary>
        public bool InOutcome { get; init; }

        /// <summary>True when the level, or without one the certification, has a value.</summary>
        public bool HasValue => Level is null ? Rules.HasValue : Level.HasValue;

        /// <summary>The level whose results the condition is about, or null when its level has no detail.</summary>
        public RuleLevel? Items => Level is null ? Rules.Level : Level.Detail;
    }
}
