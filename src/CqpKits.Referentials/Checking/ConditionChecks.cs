using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Conditions that could not be tested, that test nothing, or that contradict each other.</summary>
internal static class ConditionChecks
{
    private static readonly ConditionSubject[] OfItems =
        [ConditionSubject.EachItem, ConditionSubject.ValidatedCount, ConditionSubject.FailedCount, ConditionSubject.ValidatedShare];

    private static readonly ConditionSubject[] OfMarks =
        [ConditionSubject.EachAssessor, ConditionSubject.EachKnowHow, ConditionSubject.EachMark, ConditionSubject.AnswerCount, ConditionSubject.AnswerShare];

    private static readonly ConditionSubject[] Counts = [ConditionSubject.ValidatedCount, ConditionSubject.FailedCount, ConditionSubject.AnswerCount];

    private static readonly ConditionSubject[] OfAnswers = [ConditionSubject.AnswerCount, ConditionSubject.AnswerShare];

    /// <summary>The result is everybody's: naming one assessor there would be read as a test that is not made.</summary>
    public static IEnumerable<Diagnostic> ResultsOfOneAssessor(CheckedCertification certification) =>
        from place in Places(certification)
        where place.Condition is { Subject: ConditionSubject.Result, Assessor: not null }
        select ReferentialMessages.ResultOfOneAssessor(place.Rules, certification.PlaceOf(place.Condition.Position, ConditionShapes.Assessor));

    public static IEnumerable<Diagnostic> OnAbsentAssessors(CheckedCertification certification) =>
        from place in Places(certification)
        let condition = place.Condition
        where condition.Assessor is not null && OfMarks.Contains(condition.Subject)
        where place.Level?.Marks.All(m => m.Assessor != condition.Assessor) == true
        select ReferentialMessages.ConditionOnAbsentAssessor(
            place.Rules, condition.Assessor!, certification.PlaceOf(condition.Position, ConditionShapes.Assessor));

    /// <summary>Items are below a level with a detail and below the certification; marks are given where a level has sources.</summary>
    public static IEnumerable<Diagnostic> Subjects(CheckedCertification certification) =>
        from place in Places(certification)
        let hasItems = place.Level is null or { Detail: not null }
        where (OfItems.Contains(place.Condition.Subject) && !hasItems) || (OfMarks.Contains(place.Condition.Subject) && hasItems)
        select RuleMessages.SubjectNotThere(place.Rules, RuleWords.Subject.WordFor(place.Condition.Subject), hasItems, place.Condition.Position);

    public static IEnumerable<Diagnostic> Values(CheckedCertification certification) =>
        from place in Places(certification)
        where !(place.Condition.Subject switch
        {
            ConditionSubject.Result => place.HasValue,
            ConditionSubject.EachItem => place.Items is null || place.Items.HasValue,
            ConditionSubject.EachAssessor => place.Level is null || place.Level.Marks.All(m => m.Method != MarkMethod.Listing || (place.Condition.Assessor is { } a && a != m.Assessor)),
            _ => true,
        })
        select RuleMessages.ResultWithoutValue(place.Rules, place.Condition.Position);

    /// <summary>Items are validated by conditions: a finer level that has none has values only.</summary>
    public static IEnumerable<Diagnostic> CountsOfUnjudged(CheckedCertification certification) =>
        from place in Places(certification)
        where place.Condition.Subject is ConditionSubject.ValidatedCount or ConditionSubject.FailedCount or ConditionSubject.ValidatedShare
        where place.Level?.Detail is { Conditions.Count: 0 }
        select RuleMessages.ItemsNotJudged(place.Rules, place.Condition.Position);

    /// <summary>Opinions are given where a level has sources.</summary>
    public static IEnumerable<Diagnostic> Opinions(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        let places = rules.Levels.Where(l => l.Detail is not null).SelectMany(l => l.Conditions).Concat(rules.Award.Conditions).Concat(rules.Award.Outcomes.SelectMany(o => o.Conditions))
        from opinion in places.SelectMany(c => c.WithAlternatives).OfType<OpinionCondition>()
        select RuleMessages.SubjectNotThere(rules, ConditionShapes.Opinions, hasItems: true, opinion.Position);

    /// <summary>Alternatives are one condition of the whole level: which items it concerns cannot differ inside.</summary>
    public static IEnumerable<Diagnostic> ItemsOfAlternatives(CheckedCertification certification) =>
        from place in Places(certification)
        where place.Level is not null && !place.TopLevel && place.Condition.Items.Count > 0
        select RuleMessages.ItemsInAlternatives(place.Rules, certification.PlaceOf(place.Condition.Position, ConditionShapes.Items));

    /// <summary>More conditions asked for than there are.</summary>
    public static IEnumerable<Diagnostic> ImpossibleAlternatives(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.AllConditions.OfType<AlternativeCondition>()
        where condition.AtLeast > condition.Among.Count
        select RuleMessages.MoreConditionsThanThereAre(rules, condition, certification.PlaceOf(condition.Position, ConditionShapes.AtLeast));

    /// <summary>Keys that only some subjects have.</summary>
    public static IEnumerable<Diagnostic> Keys(CheckedCertification certification)
    {
        foreach (var place in Places(certification))
        {
            var (rules, _, condition) = place;
            if (place.InOutcome && condition.Otherwise == SplitOutcome.ToSettle)
            {
                yield return RuleMessages.OtherwiseInOutcome(rules, certification.PlaceOf(condition.Position, ConditionShapes.Otherwise));
            }

            if (OfAnswers.Contains(condition.Subject) != (condition.Answer is not null))
            {
                yield return RuleMessages.AnswerToCount(rules, condition.Answer is null, condition.Position);
            }

            if (condition.CountRounding is not null && condition.Subject != ConditionSubject.ValidatedShare)
            {
                yield return RuleMessages.RoundingOfNoShare(rules, certification.PlaceOf(condition.Position, ConditionShapes.CountRounding));
            }

            if (condition.Test.Threshold is null && !Counts.Contains(condition.Subject))
            {
                yield return RuleMessages.AllOfNothing(rules, certification.PlaceOf(condition.Position, ConditionShapes.Test));
            }
        }
    }

    /// <summary>What <c>pour</c> names must be judged there.</summary>
    public static IEnumerable<Diagnostic> Items(CheckedCertification certification) =>
        from place in Places(certification)
        let known = ResultItems.Of(certification.Certification, place.Level?.Each ?? place.Rules.Level.Each).Select(i => i.Code).ToList()
        from code in place.Condition.Items
        where !known.Contains(code)
        select RuleMessages.ItemOfAnotherLevel(place.Rules, code, known, certification.PlaceOf(place.Condition.Position, ConditionShapes.Items));

    /// <summary>More items asked for than there are.</summary>
    public static IEnumerable<Diagnostic> ImpossibleCounts(CheckedCertification certification) =>
        from place in Places(certification)
        where place.Condition.Subject is ConditionSubject.ValidatedCount or ConditionSubject.FailedCount && place.Condition.Test.Threshold is not null
        let counts = CountsOf(place, certification.Certification)
        where counts.Count > 0 && !counts.Any(count => Enumerable.Range(0, count + 1).Any(n => place.Condition.Test.Holds(n)))
        select RuleMessages.MoreThanThereAre(place.Rules, counts.Max(), certification.PlaceOf(place.Condition.Position, ConditionShapes.Test));

    /// <summary>A sign the wrong way round would validate those who fail. What else may come out may well ask for less.</summary>
    public static IEnumerable<Diagnostic> Directions(CheckedCertification certification) =>
        from place in Places(certification)
        where !place.InOutcome && (place.Condition.Subject is ConditionSubject.FailedCount ? AsksForMore(place.Condition.Test) : AsksForLess(place.Condition))
        select RuleMessages.LowerIsBetter(place.Rules, place.Condition, certification.PlaceOf(place.Condition.Position, ConditionShapes.Test));

    /// <summary>Two tests of the same thing that no value can pass together.</summary>
    public static IEnumerable<Diagnostic> Contradictions(CheckedCertification certification) =>
        from group_ in Places(certification).Where(p => p.TopLevel).GroupBy(p => (p.Rules, p.List, p.Condition.Subject, p.Condition.Answer))
        from pair in group_.SelectMany((a, i) => group_.Skip(i + 1).Select(b => (a, b)))
        where Overlap(pair.a.Condition, pair.b.Condition)
        where Excludes(pair.a.Condition.Test, pair.b.Condition.Test) || Excludes(pair.b.Condition.Test, pair.a.Condition.Test)
        select RuleMessages.Contradiction(pair.a.Rules, pair.b.Condition, pair.a.Condition, certification.PlaceOf(pair.b.Condition.Position, ConditionShapes.Test));

    /// <summary>How many items a count may be of: those of the certification, or the finer ones of each item.</summary>
    private static List<int> CountsOf(ConditionPlace place, Certification certification)
    {
        var items = ResultItems.Of(certification, (place.Level ?? place.Rules.Level).Each).Where(i => place.Condition.Items.Count == 0 || place.Condition.Items.Contains(i.Code)).ToList();
        return place.Level is null ? [items.Count] : place.Level.Detail is { } finer ? [.. items.Select(i => ResultItems.Under(certification, i, finer.Each).Count)] : [];
    }

    private static bool AsksForMore(ThresholdTest test) => test.Comparison is Comparison.AtLeast or Comparison.GreaterThan;

    /// <summary>How many answers is good or bad as the answer is.</summary>
    private static bool AsksForLess(ThresholdCondition condition) =>
        !OfAnswers.Contains(condition.Subject) && condition.Test.Comparison is Comparison.LessThan or Comparison.AtMost;

    /// <summary>A condition that names no item, or no assessor, is about all of them.</summary>
    private static bool Overlap(ThresholdCondition a, ThresholdCondition b) =>
        (a.Items.Count == 0 || b.Items.Count == 0 || a.Items.Intersect(b.Items).Any())
        && (a.Assessor == b.Assessor || (!OfAnswers.Contains(a.Subject) && (a.Assessor is null || b.Assessor is null)));

    private static bool Excludes(ThresholdTest low, ThresholdTest high) =>
        low.Threshold is { } l && high.Threshold is { } h
        && low.Comparison is Comparison.AtLeast or Comparison.GreaterThan or Comparison.Equal
        && high.Comparison is Comparison.AtMost or Comparison.LessThan or Comparison.Equal
        && (l > h || (l == h && (low.Comparison == Comparison.GreaterThan || high.Comparison == Comparison.LessThan)));

    private static IEnumerable<ConditionPlace> Places(CheckedCertification certification) => certification.Certification.RuleSets.SelectMany(Places);

    private static IEnumerable<ConditionPlace> Places(RuleSet rules) =>
        rules.Levels.SelectMany(l => In(rules, l, l.Conditions))
            .Concat(In(rules, null, rules.Award.Conditions))
            .Concat(rules.Award.Outcomes.SelectMany(o => In(rules, null, o.Conditions).Select(p => p with { InOutcome = true })));

    private static IEnumerable<ConditionPlace> In(RuleSet rules, RuleLevel? level, IReadOnlyList<Condition> conditions) =>
        from condition in conditions
        from inner in condition.WithAlternatives.OfType<ThresholdCondition>()
        select new ConditionPlace(rules, level, inner) { List = conditions, TopLevel = inner == condition };

    /// <summary>A threshold condition and where it stands; without a level, in the award.</summary>
    private sealed record ConditionPlace(RuleSet Rules, RuleLevel? Level, ThresholdCondition Condition)
    {
        public required IReadOnlyList<Condition> List { get; init; }

        public required bool TopLevel { get; init; }

        /// <summary>Among the conditions of an outcome other than the award.</summary>
        public bool InOutcome { get; init; }

        /// <summary>Whether what stands there has a value.</summary>
        public bool HasValue => Level is null ? Rules.HasValue : Level.HasValue;

        /// <summary>The level of the items below, or null.</summary>
        public RuleLevel? Items => Level is null ? Rules.Level : Level.Detail;
    }
}
