using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>Rule sets that could not be applied, or not as they read.</summary>
internal static class RuleChecks
{
    /// <summary>A rule set whose day is unknown is only taken when a session names it: two of them do not overlap.</summary>
    public static IEnumerable<Diagnostic> Overlaps(CheckedCertification certification) =>
        from same in certification.Certification.RuleSets.Where(r => r.Effective is not null).GroupBy(r => (r.Route, r.Effective))
        from again in same.Skip(1)
        select ReferentialMessages.OverlappingRules(again, same.First(), certification.PlaceOf(again.Position, RuleShapes.Effective));

    public static IEnumerable<Diagnostic> AssessorsTwice(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from same in rules.Marks.GroupBy(m => m.Assessor)
        from again in same.Skip(1)
        select ReferentialMessages.AssessorTwice(rules, again.Assessor, again.Position);

    public static IEnumerable<Diagnostic> BlocksWithoutDomain(CheckedCertification certification)
    {
        var rules = certification.Certification.RuleSets.FirstOrDefault(r => r.Level == ResultLevel.SkillsBlocks);
        return rules is null
            ? []
            : from block in certification.Certification.SkillsBlocks
              where block.Domain is null
              select ReferentialMessages.SkillsBlockWithoutDomain(block, rules);
    }

    /// <summary>The result is everybody's: naming one assessor there would be read as a test that is not made.</summary>
    public static IEnumerable<Diagnostic> ResultsOfOneAssessor(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.Conditions
        where condition.Subject == ConditionSubject.Result && condition.Assessor is not null
        select ReferentialMessages.ResultOfOneAssessor(rules, certification.PlaceOf(condition.Position, RuleShapes.ConditionAssessor));

    public static IEnumerable<Diagnostic> ConditionsOnAbsentAssessors(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.Conditions
        where condition.Subject == ConditionSubject.EachAssessor
        where condition.Assessor is not null && rules.Marks.All(m => m.Assessor != condition.Assessor)
        select ReferentialMessages.ConditionOnAbsentAssessor(
            rules, condition.Assessor!, certification.PlaceOf(condition.Position, RuleShapes.ConditionAssessor));
}
