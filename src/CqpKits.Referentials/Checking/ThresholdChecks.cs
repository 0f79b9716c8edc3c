using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>Thresholds against the scales of the marks they test.</summary>
internal static class ThresholdChecks
{
    /// <summary>A mean of marks on different scales says nothing.</summary>
    public static IEnumerable<Diagnostic> Scales(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        let scales = ScalesOf(rules.Marks.Select(m => m.Assessor), certification)
        where scales.Count > 1
        select ReferentialMessages.MarksOnSeveralScales(rules, scales, certification.PlaceOf(rules.Position, RuleShapes.Marks));

    public static IEnumerable<Diagnostic> Thresholds(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.Conditions
        let assessors = condition.Assessor is null ? rules.Marks.Select(m => m.Assessor) : [condition.Assessor]
        let outside = ScalesTested(assessors, certification).FirstOrDefault(s => !Divides(condition, s))
        where outside is not null
        select ReferentialMessages.ThresholdOutsideScale(condition, outside, certification.PlaceOf(condition.Position, RuleShapes.Test));

    /// <summary>The scales of the assessors' forms. Where none collects marks yet, the certification's only scale, if it has only one.</summary>
    private static IReadOnlyList<Scale> ScalesTested(IEnumerable<string> assessors, CheckedCertification certification) =>
        ScalesOf(assessors, certification) is { Count: > 0 } used ? used
        : certification.Certification.Scales.Count == 1 ? certification.Certification.Scales
        : [];

    /// <summary>Counts are no marks of their own: a share is made of them, and no threshold is one of a count.</summary>
    private static List<Scale> ScalesOf(IEnumerable<string> assessors, CheckedCertification certification) =>
        [.. assessors.SelectMany(certification.MarkFieldsOf).Select(f => certification.Scale(f.Scale)).OfType<Scale>()
            .Where(s => !s.WholeNumbers).DistinctBy(s => (s.Minimum, s.Maximum))];

    /// <summary>Whether some mark of the scale passes the test; a threshold below the scale tests nothing either.</summary>
    private static bool Divides(Condition condition, Scale scale) =>
        condition.Threshold >= scale.Minimum
        && (condition.Comparison == Comparison.GreaterThan ? condition.Threshold < scale.Maximum : condition.Threshold <= scale.Maximum);
}
