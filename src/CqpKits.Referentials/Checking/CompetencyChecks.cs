using CqpKits.Diagnostics;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of the items of « competences ».</summary>
internal static class CompetencyChecks
{
    public static IEnumerable<Diagnostic> EmptyGroups(CheckedCertification certification) =>
        from competency in certification.Certification.Competencies
        from criteria in competency.Groups
        where criteria.Criteria.Count == 0
        select CompetencyMessages.EmptyGroup(criteria, certification.PlaceOf(criteria.Position, AssessedCompetencyShapes.Criteria));

    /// <summary>Warns of a competency without « bloc » in a référentiel that has blocs: documents arranged by bloc would not show it.</summary>
    public static IEnumerable<Diagnostic> InNoBlock(CheckedCertification certification) =>
        from competency in certification.Certification.Competencies
        where competency.SkillsBlock is null && certification.Certification.SkillsBlocks.Count > 0
        select CompetencyMessages.CompetencyInNoBlock(competency);
}
