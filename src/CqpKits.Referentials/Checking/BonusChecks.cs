using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of bonuses: what they are added to, above what, and how much they weigh.</summary>
internal static class BonusChecks
{
    public static IEnumerable<Diagnostic> Run(CheckedCertification certification)
    {
        var scales = new ScalesOfRules(certification);
        return from rules in certification.Certification.RuleSets
               from level in rules.Levels
               from mark in level.Marks
               where mark.BonusAbove is not null
               from fault in Faults(certification, scales, new Bonus(rules, level, mark))
               select fault;
    }

    private static IEnumerable<Diagnostic> Faults(CheckedCertification certification, ScalesOfRules scales, Bonus bonus)
    {
        var (rules, level, mark) = bonus;
        var at = certification.PlaceOf(mark.Position, SourceShapes.BonusAbove);
        if (level.Combine is Combination.Minimum or Combination.Maximum or Combination.None)
        {
            yield return BonusMessages.AddedToNothing(rules, at);
        }

        var outside = scales.Items(level).Where(i => mark.IsFor(i.Code)).SelectMany(i => scales.Of(mark, i)).FirstOrDefault(s => mark.BonusAbove < s.Minimum || mark.BonusAbove >= s.Maximum);
        if (outside is not null)
        {
            yield return BonusMessages.NothingAbove(rules, mark, outside, at);
        }

        if ((mark.Coefficient ?? mark.Weight) <= 0)
        {
            yield return RuleMessages.CoefficientNotAboveZero(rules, ofItems: false, mark.Position);
        }

        if (Weight(level, mark) is { } expected)
        {
            yield return BonusMessages.Weight(rules, expected, mark.Position);
        }
    }

    /// <summary>The key that says what a bonus weighs, where it is not the one given: as the other marks in a weighted mean, else a coefficient or none.</summary>
    private static string? Weight(RuleLevel level, SourceRule mark)
    {
        if (level.Combine != Combination.WeightedMean)
        {
            return mark.Weight is null ? null : SourceShapes.Coefficient.Name;
        }

        var byPercent = level.Marks.Any(m => m is { IsBase: true, Weight: not null });
        return byPercent ? (mark.Weight is null || mark.Coefficient is not null ? SourceShapes.Weight.Name : null)
            : mark.Coefficient is null || mark.Weight is not null ? SourceShapes.Coefficient.Name
            : null;
    }

    private sealed record Bonus(RuleSet Rules, RuleLevel Level, SourceRule Mark);
}
