using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Whether some form collects the marks that a rule set asks for. Only warnings: a kit may be built before all its forms are.</summary>
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
                    yield return ReferentialMessages.AssessorWithoutForm(rules, mark.Assessor, mark.Position);
                }
                else if (mark.Method == MarkMethod.Consensus && !HasConsensusForm(mark.Assessor, certification.Certification))
                {
                    yield return ReferentialMessages.ConsensusWithoutForm(rules, mark.Assessor, mark.Position);
                }
            }
        }
    }

    /// <summary>Silent about an assessor of whom no mark at all is collected: that is said already.</summary>
    public static IEnumerable<Diagnostic> KnowHow(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()
        where condition.Subject == ConditionSubject.EachKnowHow
        let assessors = condition.Assessor is null ? level.Marks.Select(m => m.Assessor) : [condition.Assessor]
        where assessors.All(a => certification.MarkFieldsOf(a).Any())
        where !assessors.SelectMany(certification.MarkFieldsOf).Any(f => f.ForEach == FieldCollection.KnowHow)
        select ReferentialMessages.KnowHowWithoutForm(rules, condition.Position);

    /// <summary>Without any rule set, results are « règle non déclarée », which says enough.</summary>
    public static IEnumerable<Diagnostic> Forms(CheckedCertification certification)
    {
        var counted = certification.Certification.RuleSets.SelectMany(r => r.Levels).SelectMany(l => l.Marks).Select(m => m.Assessor).ToHashSet();
        return from form in certification.Certification.Forms
               where form.Scope != MarkScope.Report && counted.Count > 0 && !counted.Contains(form.Assessor) && form.Fields.Any(CheckedCertification.IsCounted)
               select ReferentialMessages.MarksThatNoRuleTakes(form, certification.PlaceOf(form.Position, FormShapes.Assessor));
    }

    private static bool HasConsensusForm(string assessor, Certification certification) =>
        certification.Forms.Any(f => f.Assessor == assessor && f.Scope == MarkScope.Consensus && f.Fields.Any(CheckedCertification.IsCounted));
}
