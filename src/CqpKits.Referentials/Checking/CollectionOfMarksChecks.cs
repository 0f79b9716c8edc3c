using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>
/// Checks that forms collect the marks that rule sets use, and that rule sets use the marks that forms collect. All are warnings: kits are built
/// before all forms exist.
/// </summary>
internal static class CollectionOfMarksChecks
{
    public static IEnumerable<Diagnostic> Assessors(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var mark in rules.Levels.SelectMany(l => l.Marks))
            {
                if (!certification.CountedFieldsOf(mark.Assessor).Any())
                {
                    yield return RuleSetMessages.AssessorWithoutForm(rules, mark.Assessor, mark.Position);
                }
                else if (mark.Method == MarkMethod.Consensus && !HasConsensusForm(mark.Assessor, certification.Certification))
                {
                    yield return RuleSetMessages.ConsensusWithoutForm(rules, mark.Assessor, mark.Position);
                }
            }
        }
    }

    /// <summary>Not checked when an assessor has no marks at all, which <see cref="Assessors"/> reports.</summary>
    public static IEnumerable<Diagnostic> KnowHow(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()
        where condition.Subject == ConditionSubject.EachKnowHow
        let assessors = condition.Assessor is null ? level.Marks.Select(m => m.Assessor) : [condition.Assessor]
        where assessors.All(a => certification.CountedFieldsOf(a).Any())
        where !assessors.SelectMany(certification.CountedFieldsOf).Any(f => f.ForEach == FieldCollection.KnowHow)
        select RuleSetMessages.KnowHowWithoutForm(rules, condition.Position);

    /// <summary>Warns of a form whose marks no rule set uses. Not checked when no rule set has sources: every result is then « règle non déclarée ».</summary>
    public static IEnumerable<Diagnostic> Forms(CheckedCertification certification)
    {
        var counted = certification.Certification.RuleSets.SelectMany(r => r.Levels).SelectMany(l => l.Marks).Select(m => m.Assessor).ToHashSet();
        return from form in certification.Certification.Forms
               where form.Scope != MarkScope.Report && counted.Count > 0 && !counted.Contains(form.Assessor) && form.Fields.Any(CheckedCertification.IsCounted)
               select RuleSetMessages.MarksThatNoRuleTakes(form, certification.PlaceOf(form.Position, FormShapes.Assessor));
    }

    private static bool HasConsensusForm(string assessor, Certification certification) =>
        certification.Forms.Any(f => f.Assessor == assessor && f.Scope == MarkScope.Consensus && f.Fields.Any(CheckedCertification.IsCounted));
}
