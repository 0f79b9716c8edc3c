using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks for items that a rule set can never decide, whatever is marked.</summary>
internal static class DecidabilityChecks
{
    /// <summary>Every item of a level needs a condition that concerns it. A level without any condition is another fault.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutCondition(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Conditions.Count > 0
        from item in ResultItems.Of(certification.Certification, level.Each)
        let below = level.Detail is { } detail ? ResultItems.Under(certification.Certification, item, detail.Each).Select(i => i.Code).ToList() : []
        where !level.Conditions.Any(c => c.Concerns(item.Code, below))
        select RuleMessages.ItemWithoutCondition(rules, item, certification.PlaceOf(level.Position, RuleShapes.Level.Conditions));

    /// <summary>Every item of a level without a detail needs a source.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutSource(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Marks.Count > 0
        from item in ResultItems.Of(certification.Certification, level.Each)
        where !level.MarksOf(item.Code).Any()
        select RuleMessages.ItemWithoutSource(rules, item, certification.PlaceOf(level.Position, RuleShapes.Level.Marks));

    /// <summary>An item whose result is tested or combined needs a source that gives a value and not only a bonus, where others of its level have one.</summary>
    public static IEnumerable<Diagnostic> ItemsWithoutValue(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.HasValue && level.Marks.Count > 0
        from item in ResultItems.Of(certification.Certification, level.Each)
        where level.MarksOf(item.Code).Any() && level.MarksOf(item.Code).All(m => !m.IsBase)
        where (level == rules.Level && rules.HasValue) || rules.Level.Detail == level
            || level.Conditions.Where(c => c.IsFor(item.Code)).SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>().Any(c => c.Subject == ConditionSubject.Result)
        select VoteMessages.ItemWithoutValue(rules, item, certification.PlaceOf(level.Position, RuleShapes.Level.Marks));

    /// <summary>
    /// A source must be asked for a mark for each item it is to mark. Not checked while no form of its assessor collects a mark for the level, which is
    /// warned of elsewhere: kits are built before all forms exist.
    /// </summary>
    public static IEnumerable<Diagnostic> ItemsThatNoFormMarks(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from mark in level.Marks
        let items = ResultItems.Of(certification.Certification, level.Each).Where(i => mark.IsFor(i.Code)).ToList()
        let asked = items.Where(i => certification.FieldsOf(mark, i).Any()).ToList()
        where asked.Count > 0 && asked.Count < items.Count
        select RuleMessages.ItemsThatNoFormMarks(rules, mark, [.. items.Except(asked)], [.. asked], mark.Position);

    /// <summary>
    /// « sans_objet: exclu » leaves an item undecided when nothing else is marked for it: a warning where that may be, for a rule set says « dispense » when
    /// such an item is no part of the calculation.
    /// </summary>
    public static IEnumerable<Diagnostic> ItemsOfOneMark(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        where rules.Missing.NotApplicable == MissingTreatment.Excluded
        let items = rules.Levels.SelectMany(l => ResultItems.Of(certification.Certification, l.Each).Where(i => HaveOneMark(certification, l, i))).Select(i => i.Code).Distinct().ToList()
        where items.Count > 0
        select RuleMessages.ItemsOfOneMark(rules, items, certification.PlaceOf(certification.PlaceOf(rules.Position, RuleShapes.Missing), AwardShapes.NotApplicable));

    private static bool HaveOneMark(CheckedCertification certification, RuleLevel level, ResultItem item)
    {
        var marks = level.MarksOf(item.Code).Select(m => certification.FieldsOf(m, item).Sum(f => certification.NodesOf(f).Count(item.Takes))).ToList();
        return marks.Count > 0 && marks.All(count => count == 1);
    }
}
