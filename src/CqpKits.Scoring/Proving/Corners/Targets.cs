using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>
/// The thresholds of a rule set as values of single marks: what each mark has to be, when all are equal, for the value tested to be the threshold. A test of a
/// kind that is not known here gives no threshold, and so fewer corners.
/// </summary>
internal sealed class Targets(Certification certification, RuleSet rules)
{
    private const decimal Percent = 100;

    /// <summary>The thresholds that marks of a cell may reach, ascending, in the unit of its source.</summary>
    public IReadOnlyList<decimal> Of(Cell cell) => [.. OfMarks(cell).Concat(OfResults(cell)).OfType<decimal>().Distinct().Order()];

    /// <summary>Those of them that values combined of several marks are compared with.</summary>
    public IReadOnlyList<decimal> OfCombined(Cell cell) => [.. OfResults(cell).OfType<decimal>().Distinct().Order()];

    /// <summary>The threshold as a value of a single mark, in the unit of its field.</summary>
    public decimal AsMark(decimal target, Cell cell, Spot spot)
    {
        var scale = cell.Source.ToScale is { } code ? certification.Scales.FirstOrDefault(s => s.Code == code) : null;
        var share = scale is { } to && to.Maximum > to.Minimum ? (target - to.Minimum) / (to.Maximum - to.Minimum) : (decimal?)null;
        return cell.Whole is { } whole ? (share ?? (target / Percent)) * whole
            : share is { } part && spot.Mark.Field.Kind is MarkKind kind ? kind.Minimum + (part * (kind.Maximum - kind.Minimum))
            : target;
    }

    private static IEnumerable<decimal?> OfMarks(Cell cell) => Thresholds(cell.Level.Conditions).Where(c => c.IsFor(cell.Item.Code)).Select(c => c.Subject switch
    {
        ConditionSubject.EachMark or ConditionSubject.EachKnowHow => c.Test.Threshold,
        ConditionSubject.EachAssessor => c.Test.Threshold / MarksIn(cell),
        _ => null,
    });

    private IEnumerable<decimal?> OfResults(Cell cell)
    {
        var parts = MarksIn(cell) * (cell.Level.Combine == Combination.Sum ? cell.Level.MarksOf(cell.Item.Code).Count() : 1);
        return OfItems(cell.Level.Conditions.Where(c => c.IsFor(cell.Item.Code)), parts, parts).Concat(Above(cell, parts));
    }

    /// <summary>How many marks add up to the mark of the source.</summary>
    private static int MarksIn(Cell cell) => cell.Source.Method == MarkMethod.Sum ? cell.Spots.Count : 1;

    /// <summary>The thresholds of the coarser level and of the award.</summary>
    private IEnumerable<decimal?> Above(Cell cell, int parts)
    {
        var main = rules.Aside.Prepend(rules.Level).First(l => l.WithDetail.Contains(cell.Level));
        var isFiner = main != cell.Level;
        var siblings = isFiner ? ResultItems.Of(certification, cell.Level.Each).Count(i => i.Parent == cell.Item.Parent) : 1;
        var whole = parts * (isFiner && main.Combine == Combination.Sum ? siblings : 1);
        var coarser = isFiner ? OfItems(main.Conditions, parts, whole) : [];
        return main != rules.Level ? coarser : coarser.Concat(OfAward(whole));
    }

    private IEnumerable<decimal?> OfAward(int parts)
    {
        var award = rules.Award;
        var whole = parts * (award.Combine == Combination.Sum ? ResultItems.Of(certification, rules.Level.Each).Count : 1);
        return OfItems(award.ConditionLists.SelectMany(list => list), parts, whole).Concat(award.Mentions.Select(m => m.Test?.Threshold / whole));
    }

    private static IEnumerable<decimal?> OfItems(IEnumerable<Condition> conditions, int parts, int whole) => Thresholds(conditions).Select(c => c.Subject switch
    {
        ConditionSubject.EachItem => c.Test.Threshold / parts,
        ConditionSubject.Result => c.Test.Threshold / whole,
        _ => null,
    });

    private static IEnumerable<ThresholdCondition> Thresholds(IEnumerable<Condition> conditions) => conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>();
}
