using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of rule sets and their sources.</summary>
internal static class RuleChecks
{
    /// <summary>
    /// Two rule sets cannot take effect on the same day for the same route; one without a route is for all routes. Rule sets without a day are left
    /// out: a session must name them.
    /// </summary>
    public static IEnumerable<Diagnostic> Overlaps(CheckedCertification certification)
    {
        var dated = certification.Certification.RuleSets.Where(r => r.Effective is not null).ToList();
        return from index in Enumerable.Range(0, dated.Count)
               let again = dated[index]
               let first = dated.Take(index).FirstOrDefault(r => r.Effective == again.Effective && (r.Route == again.Route || r.Route is null || again.Route is null))
               where first is not null
               select RuleSetMessages.OverlappingRules(again, first, certification.PlaceOf(again.Position, RuleShapes.Effective));
    }

    /// <summary>A rule set cannot end before it starts.</summary>
    public static IEnumerable<Diagnostic> Ends(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        where rules.End < rules.Effective
        select RuleSetMessages.EndsBeforeItStarts(rules, certification.PlaceOf(rules.Position, RuleShapes.End));

    /// <summary>Two sources of a level cannot take the same field and pass of one assessor, which would count twice.</summary>
    public static IEnumerable<Diagnostic> AssessorsTwice(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from same in level.Marks.GroupBy(m => m.Assessor)
        from again in same.Skip(1).Where(m => same.Any(o => o != m && MarkACommonItem(o, m) && (o.Field == m.Field || o.Field is null || m.Field is null) && (o.Pass == m.Pass || o.Pass is null || m.Pass is null)))
        select RuleSetMessages.AssessorTwice(rules, again.Assessor, again.Position);

    private static bool MarkACommonItem(SourceRule one, SourceRule other) =>
        one.Items.Count == 0 || other.Items.Count == 0 || one.Items.Intersect(other.Items).Any();

    /// <summary>The items that a source names must be items of the level.</summary>
    public static IEnumerable<Diagnostic> ItemsOfSources(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        let known = ResultItems.Of(certification.Certification, level.Each).Select(i => i.Code).ToList()
        from mark in level.Marks
        from code in mark.Items
        where !known.Contains(code)
        select RuleMessages.ItemOfAnotherLevel(rules, code, known, certification.PlaceOf(mark.Position, SourceShapes.Items));

    public static IEnumerable<Diagnostic> MarksAndDetail(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is not null && level.Marks.Count > 0
        select RuleMessages.MarksAndDetail(rules, certification.PlaceOf(level.Position, RuleShapes.Level.Detail!));

    public static IEnumerable<Diagnostic> BlocksWithoutDomain(CheckedCertification certification)
    {
        var rules = certification.Certification.RuleSets
            .FirstOrDefault(r => r.Levels.Any(l => l.Each == ResultLevel.SkillsBlocks && l.Marks.Any(m => certification.MarksDomains(m.Assessor))));
        return rules is null
            ? []
            : from block in certification.Certification.SkillsBlocks
              where block.Domain is null
              select RuleSetMessages.SkillsBlockWithoutDomain(block, rules);
    }

    /// <summary>Every item of the finer level must belong to an item of the coarser level, or it would not count.</summary>
    public static IEnumerable<Diagnostic> DetailWithoutParent(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is not null
        from item in ResultItems.Of(certification.Certification, level.Detail!.Each)
        where item.Parent is null || ResultItems.Of(certification.Certification, level.Each).All(i => i.Code != item.Parent)
        select RuleMessages.DetailWithoutParent(rules, item, level.Each, certification.PlaceOf(level.Position, RuleShapes.Level.Detail!));

    /// <summary>Every item of the coarser level must have a finer item, or it would never be decided.</summary>
    public static IEnumerable<Diagnostic> ParentWithoutDetail(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        let finer = level.Detail?.Each
        where finer is not null && ResultItems.Of(certification.Certification, finer.Value).Count > 0
        from item in ResultItems.Of(certification.Certification, level.Each)
        where ResultItems.Under(certification.Certification, item, finer.Value).Count == 0
        select RuleMessages.ParentWithoutDetail(rules, item, finer.Value, certification.PlaceOf(level.Position, RuleShapes.Level.Detail!));

    public static IEnumerable<Diagnostic> Ratios(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from mark in rules.Levels.SelectMany(l => l.Marks)
        where mark.Method == MarkMethod.Ratio && (mark.Over is null || mark.Field is null || mark.Field == mark.Over)
        select RuleMessages.IncompleteRatio(rules, mark.Position);

    /// <summary>A field named by a source must be a counted field of its assessor. Not checked when that assessor has none yet.</summary>
    public static IEnumerable<Diagnostic> Fields(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from mark in rules.Levels.SelectMany(l => l.Marks)
        let ids = certification.CountedFieldsOf(mark.Assessor).Select(f => f.Id).Distinct().ToList()
        where ids.Count > 0
        from name in new[] { mark.Field, mark.Over }
        where name is not null && !ids.Contains(name)
        select RuleMessages.UnknownMarkField(mark.Assessor, name, ids, certification.PlaceOf(mark.Position, name == mark.Field ? SourceShapes.Field : SourceShapes.Over));

    /// <summary>A source whose assessor has passes must name one of them, « derniere » or « toutes ».</summary>
    public static IEnumerable<Diagnostic> Passes(CheckedCertification certification)
    {
        foreach (var (rules, mark) in certification.Certification.RuleSets.SelectMany(r => r.Levels.SelectMany(l => l.Marks).Select(m => (r, m))))
        {
            if (certification.Assessor(mark.Assessor) is not { } assessor)
            {
                continue;
            }

            if (mark.Pass is null && assessor.Passes.Count > 0)
            {
                yield return RuleMessages.NoPass(rules, assessor, mark.Position);
            }
            else if (mark.Pass is { } pass && (pass is not (SourceRule.LatestPass or SourceRule.AllPasses) || assessor.Passes.Count == 0) && assessor.Passes.All(p => p.Code != pass))
            {
                yield return RuleMessages.UnknownPass(rules, assessor, pass, certification.PlaceOf(mark.Position, SourceShapes.Pass));
            }
        }
    }

    /// <summary>Whole-number scales hold counts, and only « calcul: rapport » may use counts.</summary>
    public static IEnumerable<Diagnostic> Counts(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from mark in rules.Levels.SelectMany(l => l.Marks)
        where mark.Method != MarkMethod.Ratio
        where certification.CountedFieldsOf(mark.Assessor).Any(f => (mark.Field is null || f.Id == mark.Field) && certification.Scale(f.Scale) is { WholeNumbers: true })
        select RuleMessages.CountsAsMarks(rules, mark.Assessor, mark.Position);

    public static IEnumerable<Diagnostic> Steps(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        let award = certification.PlaceOf(rules.Position, RuleShapes.Award)
        let roundings = rules.Levels.SelectMany(l => l.Marks).Select(m => (m.Rounding, At: certification.PlaceOf(m.Position, SourceShapes.Rounding)))
            .Concat(rules.Levels.Select(l => (l.Rounding, At: certification.PlaceOf(l.Position, RuleShapes.Level.Rounding))))
            .Append((rules.Award.Rounding, At: certification.PlaceOf(award, AwardShapes.Rounding)))
        from rounding in roundings
        where rounding.Rounding is { Step: <= 0 }
        select RuleMessages.RoundingStep(rules, certification.PlaceOf(rounding.At, LevelKeys.Step));

    /// <summary>« arrondi » needs a value to round, and « resultat » values to combine.</summary>
    public static IEnumerable<Diagnostic> OfNoValue(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        let award = new Valued(certification.PlaceOf(rules.Position, RuleShapes.Award), rules.Award.Rounding, rules.Award.Combine, rules.HasValue)
        from place in rules.Levels.Select(l => new Valued(l.Position, l.Rounding, l.Combine, l.HasValue)).Append(award)
        where !place.HasValue
        from fault in new[]
        {
            place.Rounding is null ? null : RuleMessages.RoundingOfNoValue(rules, certification.PlaceOf(place.At, RuleShapes.Level.Rounding)),
            place.Combine == Combination.None || !certification.Has(place.At, RuleShapes.Level.Combine) ? null
                : RuleMessages.CombinationOfNothing(rules, certification.PlaceOf(place.At, RuleShapes.Level.Combine)),
        }.OfType<Diagnostic>()
        select fault;

    /// <summary>What a level, or the award, makes of the values below it.</summary>
    private sealed record Valued(SourcePosition At, Rounding? Rounding, Combination Combine, bool HasValue);
}
