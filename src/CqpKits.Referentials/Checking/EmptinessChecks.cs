using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks for forms, repeated fields and rule sets that have nothing to repeat over or compute from.</summary>
internal static class EmptinessChecks
{
    public static IEnumerable<Diagnostic> Forms(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        where form.Fields.Count == 0
        select FieldMessages.EmptyForm(form, certification.PlaceOf(form.Position, FormShapes.Fields));

    public static IEnumerable<Diagnostic> Collections(CheckedCertification certification) =>
        from field in certification.Certification.Forms.SelectMany(f => f.Fields)
        where field.ForEach is not null && !CollectedItems.Of(certification.Certification, field).Any()
        where field.Among.Count == 0
        where field.Within is null || certification.Definitions.Any(d => d.Code == field.Within)
        select FieldMessages.EmptyCollection(
            Choices.Collection.WordFor(field.ForEach!.Value), certification.PlaceOf(field.Position, FormShapes.ForEach));

    public static IEnumerable<Diagnostic> RuleSets(CheckedCertification certification)
    {
        foreach (var (rules, level) in certification.Certification.RuleSets.SelectMany(r => r.Levels.Select(l => (r, l))))
        {
            if (level.Marks.Count == 0 && level.Detail is null)
            {
                yield return RuleSetMessages.RuleWithoutMarks(rules, certification.PlaceOf(level.Position, RuleShapes.Level.Marks));
            }

            if (level.Conditions.Count == 0 && level != rules.Level.Detail && !(level == rules.Level && AwardDecides(rules)))
            {
                yield return RuleSetMessages.RuleWithoutConditions(rules, certification.PlaceOf(level.Position, RuleShapes.Level.Conditions));
            }

            if (ResultItems.Of(certification.Certification, level.Each).Count == 0)
            {
                yield return FieldMessages.EmptyCollection(
                    RuleWords.Level.WordFor(level.Each), certification.PlaceOf(level.Position, RuleShapes.Level.Each));
            }
        }
    }

    /// <summary>Whether the certification is decided without any item being validated: by conditions of the award. Then the items are only marked.</summary>
    private static bool AwardDecides(RuleSet rules) => rules.Award is { Conditions.Count: > 0, GivesCertification: true };
}
