using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of the blocs among which a candidate chooses.</summary>
internal static class OptionChecks
{
    /// <summary>Warns of a choice with one bloc: all candidates would have to take it.</summary>
    public static IEnumerable<Diagnostic> Alone(CheckedCertification certification) =>
        from choice in OptionalBlocks.Choices(certification.Certification)
        where choice.Count() == 1
        select CompetencyMessages.OnlyOption(choice.First(), certification.PlaceOf(choice.First().Position, CompetencyShapes.Option));

    /// <summary>Warns of an award that names an item that not every candidate takes: for who did not choose it, nothing is there to count.</summary>
    public static IEnumerable<Diagnostic> InAwards(CheckedCertification certification)
    {
        var whole = certification.Certification;
        var optional = OptionalBlocks.Choices(whole).SelectMany(c => c).Select(b => b.Code).ToHashSet();
        var items = optional.Concat(whole.Units.Where(u => optional.Contains(u.SkillsBlock ?? "")).Select(u => u.Code))
            .Concat(whole.Competencies.Where(c => optional.Contains(c.SkillsBlock ?? "")).Select(c => c.Code)).ToHashSet();
        return from rules in whole.RuleSets
               let named = rules.Award.AllConditions.OfType<ThresholdCondition>().SelectMany(c => c.Items.Select(code => (Code: code, c.Position)))
                   .Concat(rules.Award.Weights.Keys.Select(code => (Code: code, rules.Position)))
               from place in named
               where items.Contains(place.Code)
               group place by (rules.Code, place.Position) into at
               select CompetencyMessages.OptionInAward(at.Key.Code, [.. at.Select(p => p.Code)], at.Key.Position);
    }
}
