using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>
/// Groups the items that a rule set treats alike: it names none of them, and they have marks of the same kinds. What holds for one of them
/// with some marks holds for the others with the same marks.
/// </summary>
internal sealed class AlikeItems
{
    private const int Kept = 2;

    private readonly Certification certification;
    private readonly RuleSet rules;
    private readonly CornerForms forms;
    private readonly HashSet<string> named;
    private readonly HashSet<string> knowHow;
    private readonly bool countsMarks;

    public AlikeItems(Certification certification, RuleSet rules, CornerForms forms)
    {
        (this.certification, this.rules, this.forms) = (certification, rules, forms);
        named = [.. RuleSetText.Write(rules).Split([' ', '\n', ',', ':', '=', '<', '>', '(', ')', '[', ']', '"', '«', '»'], StringSplitOptions.RemoveEmptyEntries)];
        knowHow = [.. certification.Domains.SelectMany(d => d.KnowHow).Select(k => k.Code)];
        countsMarks = rules.Missing.NotApplicableAtMost is not null || rules.Levels.SelectMany(l => l.Marks).Any(m => m.Best is not null || m.Method is MarkMethod.Sum or MarkMethod.Listing);
    }

    /// <summary>Of each group of items of each level, at most two, the second as a twin of the first.</summary>
    public IEnumerable<(RuleLevel Level, ResultItem Item, bool IsTwin)> Representatives() =>
        from level in rules.Levels
        from alike in ResultItems.Of(certification, level.Each).GroupBy(i => SignatureOf(level, i))
        from entry in alike.Take(Kept).Select((item, rank) => (item, rank))
        select (level, entry.item, entry.rank > 0);

    private string SignatureOf(RuleLevel level, ResultItem item)
    {
        var coarser = rules.Levels.FirstOrDefault(l => l.Detail == level);
        var parent = coarser is null ? null : ResultItems.Of(certification, coarser.Each).FirstOrDefault(i => i.Code == item.Parent);
        return $"{Whole(level, item)}^{(parent is null ? "" : Whole(coarser!, parent))}";
    }

    /// <summary>An item with the finer items it is computed from.</summary>
    private string Whole(RuleLevel level, ResultItem item) => level.Detail is { } finer
        ? $"{Own(level, item)}({string.Join(' ', ResultItems.Under(certification, item, finer.Each).Select(i => Own(finer, i)).Order(StringComparer.Ordinal))})"
        : Own(level, item);

    private string Own(RuleLevel level, ResultItem item) => named.Contains(item.Code)
        ? item.Code
        : string.Join('|', forms.Cells.Where(c => c.Level == level && c.Item.Code == item.Code)
            .Select(c => $"{c.Source.Assessor}/{c.Source.Method}/{c.Person}/{string.Join(',', MarksOf(c))}"));

    /// <summary>The marks of a cell; each kind of them only once or twice where the rule set does not count them.</summary>
    private IEnumerable<string> MarksOf(Cell cell) =>
        cell.Spots.Select(Own).GroupBy(own => own).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => countsMarks ? g : g.Take(Kept));

    private string Own(Spot spot) =>
        $"{spot.Mark.Name}/{spot.Mark.Field.Pass}/{KindOf(spot.Mark.Field.Kind)}/{knowHow.Contains(spot.Mark.Field.ItemCode ?? "")}/{forms.Cells.Count(c => c.Spots.Contains(spot))}";

    private static string KindOf(FieldKind kind) => kind is ChoiceKind choice ? string.Join(';', choice.Values) : kind.ToString();
}
