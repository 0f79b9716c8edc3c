using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>Whether some form collects the marks that a rule set asks for. Only warnings: a kit may be built before all its forms are.</summary>
internal static class CollectionOfMarksChecks
{
    public static IEnumerable<Diagnostic> Assessors(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var mark in rules.Marks)
            {
                if (!certification.MarkFieldsOf(mark.Assessor).Any())
                {
                    yield return ReferentialMessages.AssessorWithoutForm(rules, mark.Assessor, mark.Position);
                }
                else if (mark.Method == MarkMethod.Consensus && !HasConsensusForm(mark.Assessor, certification.Certification))
                {
                    yield return ReferentialMessages.ConsensusWithoutForm(rules, mark.Assessor, mark.Position);
                }
            }
        }
    }

    public static IEnumerable<Diagnostic> KnowHow(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from condition in rules.Conditions
        where condition.Subject == ConditionSubject.EachKnowHow
        let assessors = condition.Assessor is null ? rules.Marks.Select(m => m.Assessor) : [condition.Assessor]
        where !assessors.SelectMany(certification.MarkFieldsOf).Any(f => MarksKnowHow(f, certification.Certification))
        select ReferentialMessages.KnowHowWithoutForm(rules, condition.Position);

    private static bool HasConsensusForm(string assessor, Certification certification) =>
        certification.Forms.Any(f => f.Assessor == assessor && f.Scope == MarkScope.Consensus && f.Fields.Any(c => c.Nature == FieldNature.Mark));

    private static bool MarksKnowHow(FieldDeclaration field, Certification certification) =>
        field.ForEach == FieldCollection.KnowHow || CodeKinds.KnowHow.CodesIn(certification).Contains(field.CountsFor);
}
