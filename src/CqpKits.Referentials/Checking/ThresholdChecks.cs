using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of thresholds against the scales of the marks they test.</summary>
internal static class ThresholdChecks
{
    private const decimal WholeShare = 100;

    /// <summary>Marks that are combined must have the same bounds, after « ramene_a ».</summary>
    public static IEnumerable<Diagnostic> Scales(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Combine != Combination.None
        let scales = ScalesOf(level.Marks.Where(m => m.Method != MarkMethod.Listing), level.Each, certification)
        where scales.Count > 1
        select ScaleMessages.MarksOnSeveralScales(rules, scales, certification.PlaceOf(level.Position, RuleShapes.Level.Marks));

    public static IEnumerable<Diagnostic> Thresholds(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()
        where condition.Subject is ConditionSubject.Result or ConditionSubject.EachAssessor or ConditionSubject.EachKnowHow or ConditionSubject.EachMark
        where condition.Test.Threshold is not null && level.Detail is null && level.Combine != Combination.Sum
        let marks = level.Marks.Where(m => (condition.Assessor is null || m.Assessor == condition.Assessor) && IsTested(m, condition.Subject))
        where !marks.Any(m => m.Method == MarkMethod.Sum && !OfSingleMarks(condition.Subject))
        let outside = ScalesTested([.. marks], level.Each, certification).FirstOrDefault(s => !Divides(condition.Test, s.Minimum, s.Maximum))
        where outside is not null
        select ScaleMessages.ThresholdOutsideScale(condition, outside, certification.PlaceOf(condition.Position, ConditionShapes.Test));

    /// <summary>A threshold on a share must separate values from 0 to 100 %.</summary>
    public static IEnumerable<Diagnostic> Shares(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.AllConditions.OfType<ThresholdCondition>()
        where condition.Subject is ConditionSubject.ValidatedShare or ConditionSubject.AnswerShare
        where condition.Test.Threshold is not null && !Divides(condition.Test, 0, WholeShare)
        select RuleMessages.ShareOutsideBounds(condition, certification.PlaceOf(condition.Position, ConditionShapes.Test));

    /// <summary>
    /// The scales of the fields that the sources use. When there are none yet, the only scale of the certification; nothing when it has several.
    /// </summary>
    private static IReadOnlyList<Scale> ScalesTested(IReadOnlyList<SourceRule> marks, ResultLevel level, CheckedCertification certification) =>
        ScalesOf(marks, level, certification) is { Count: > 0 } used ? used
        : certification.NumberScales.Count == 1 ? certification.NumberScales
        : [];

    private static bool OfSingleMarks(ConditionSubject subject) => subject is ConditionSubject.EachKnowHow or ConditionSubject.EachMark;

    /// <summary>False when single marks are tested and the source is a ratio, whose single values are counts.</summary>
    private static bool IsTested(SourceRule mark, ConditionSubject subject) => mark.Method != MarkMethod.Ratio || !OfSingleMarks(subject);

    /// <summary>The different scales of these sources, without whole-number scales: those hold counts, which thresholds do not test.</summary>
    private static List<Scale> ScalesOf(IEnumerable<SourceRule> marks, ResultLevel level, CheckedCertification certification) =>
        [.. marks.SelectMany(m => ScalesOf(m, level, certification)).OfType<Scale>().Where(s => !s.WholeNumbers).DistinctBy(s => (s.Minimum, s.Maximum))];

    private static IEnumerable<Scale?> ScalesOf(SourceRule mark, ResultLevel level, CheckedCertification certification) =>
        mark.ToScale is not null ? [certification.Scale(mark.ToScale)]
        : mark.Method == MarkMethod.Ratio ? [new Scale(RuleWords.Method.WordFor(MarkMethod.Ratio), 0, WholeShare, "%", mark.Position)]
        : certification.FieldsOf(mark, level).Select(f => certification.NumberedScale(f.Scale));

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
}
