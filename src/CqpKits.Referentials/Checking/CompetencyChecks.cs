using CqpKits.Diagnostics;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Competencies that are assessed by criteria.</summary>
internal static class CompetencyChecks
{
    public static IEnumerable<Diagnostic> EmptyGroups(CheckedCertification certification) =>
        from competency in certification.Certification.Competencies
        from criteria in competency.Groups
        where criteria.Criteria.Count == 0
        select ReferentialMessages.EmptyGroup(criteria, certification.PlaceOf(criteria.Position, AssessedCompetencyShapes.Criteria));

    /// <summary>Where there are blocs, a competency that names none is perhaps forgotten: it would be in no document that goes bloc by bloc.</summary>
    public static IEnumerable<Diagnostic> InNoBlock(CheckedCertification certification) =>
        from competency in certification.Certification.Competencies
        where competency.SkillsBlock is null && certification.Certification.SkillsBlocks.Count > 0
        select ReferentialMessages.CompetencyInNoBlock(competency);
}
