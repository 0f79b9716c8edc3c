using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>What would be printed or computed over nothing.</summary>
internal static class EmptinessChecks
{
    public static IEnumerable<Diagnostic> Forms(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        where form.Fields.Count == 0
        select ReferentialMessages.EmptyForm(form, certification.PlaceOf(form.Position, FormShapes.Fields));

    public static IEnumerable<Diagnostic> Collections(CheckedCertification certification) =>
        from field in certification.Certification.Forms.SelectMany(f => f.Fields)
        where field.ForEach is not null && !CollectedItems.Of(certification.Certification, field).Any()
        where field.Within is null || certification.Log.Definitions.Any(d => d.Code == field.Within)
        select ReferentialMessages.EmptyCollection(
            Choices.Collection.WordFor(field.ForEach!.Value), certification.PlaceOf(field.Position, FormShapes.ForEach));

    public static IEnumerable<Diagnostic> RuleSets(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            if (rules.Marks.Count == 0)
            {
                yield return ReferentialMessages.RuleWithoutMarks(rules, certification.PlaceOf(rules.Position, RuleShapes.Marks));
            }

            if (rules.Conditions.Count == 0)
            {
                yield return ReferentialMessages.RuleWithoutConditions(rules, certification.PlaceOf(rules.Position, RuleShapes.Conditions));
            }

            if (LevelIsEmpty(rules.Level, certification.Certification))
            {
                yield return ReferentialMessages.EmptyCollection(
                    Choices.Level.WordFor(rules.Level), certification.PlaceOf(rules.Position, RuleShapes.Level));
            }
        }
    }

    private static bool LevelIsEmpty(ResultLevel level, Certification certification) =>
        level == ResultLevel.Domains ? certification.Domains.Count == 0 : certification.SkillsBlocks.Count == 0;
}
