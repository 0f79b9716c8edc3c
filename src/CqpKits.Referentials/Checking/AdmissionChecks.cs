using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of « admission » and of the outcome that it gives.</summary>
internal static class AdmissionChecks
{
    /// <summary>Codes of conditions are unique in their rule set, and an admission asks for something.</summary>
    public static IEnumerable<Diagnostic> Conditions(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var again in rules.Admission.Conditions.GroupBy(c => c.Code).SelectMany(same => same.Skip(1)))
            {
                yield return AwardMessages.AccessTwice(rules, again);
            }

            if (rules.Admission.IsEmpty && !ReferenceEquals(rules.Admission, AdmissionRule.Default))
            {
                yield return AwardMessages.EmptyAdmission(rules, certification.PlaceOf(rules.Position, RuleShapes.Admission));
            }
        }
    }

    /// <summary>« Non admissible » is given by an admission alone.</summary>
    public static IEnumerable<Diagnostic> Outcomes(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from outcome in rules.Award.Outcomes
        where outcome.Kind == OutcomeKind.Inadmissible
        from fault in Faults(rules, outcome)
        select fault;

    private static IEnumerable<Diagnostic> Faults(RuleSet rules, OutcomeRule outcome)
    {
        if (rules.Admission.IsEmpty)
        {
            yield return AwardMessages.OutcomeWithoutAdmission(rules, outcome.Position);
        }

        if (outcome.Conditions.Count > 0)
        {
            yield return AwardMessages.ConditionsOfInadmissible(rules, outcome.Position);
        }
    }
}
