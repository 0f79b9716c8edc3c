using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>
/// Lists the groups of marks of a rule set that its corners change. Items that the rule set treats alike are represented by two of them, and so are the marks
/// of a source for an item.
/// </summary>
internal sealed class Dials
{
    private const int Twins = 2;

    private static readonly AnswerStatus[] Words = [AnswerStatus.NotApplicable, AnswerStatus.Absent, AnswerStatus.NotEvaluated];

    private readonly Certification certification;
    private readonly RuleSet rules;
    private readonly CornerForms forms;
    private readonly Settings settings;
    private readonly List<Dial> dials = [];
    private readonly HashSet<string> seen = [];

    private Dials(Certification certification, RuleSet rules, CornerForms forms, Settings settings)
    {
        (this.certification, this.rules, this.forms, this.settings) = (certification, rules, forms, settings);
        var sources = forms.Cells.GroupBy(c => c.Source.Assessor).ToList();
        Add(DialKind.All, "", forms.Cells.SelectMany(c => c.Spots), sources.Count > 1 ? [] : [AnswerStatus.Missing, .. Words], d => d);
        foreach (var source in sources)
        {
            Add(DialKind.Source, $"tout ce que note {CaseMaking.LabelOf(certification, source.Key)}", source.SelectMany(c => c.Spots), [AnswerStatus.Missing, .. Words], d => d);
        }

        foreach (var (level, item, isTwin) in new AlikeItems(certification, rules, forms).Representatives())
        {
            OfItem(level, item, isTwin);
        }
    }

    public static IReadOnlyList<Dial> Of(Certification certification, RuleSet rules, CornerForms forms, Settings settings) =>
        new Dials(certification, rules, forms, settings).dials;

    private void OfItem(RuleLevel level, ResultItem item, bool isTwin)
    {
        var cells = forms.Cells.Where(c => c.Level == level && c.Item.Code == item.Code).ToList();
        Add(DialKind.Item, item.Code, SpotsUnder(level, item), [AnswerStatus.Missing, .. Words], d => d with { Level = level, Item = item, IsTwin = isTwin });
        foreach (var cell in cells.Where(c => c.Person is null or < Twins))
        {
            Add(DialKind.Cell, $"{item.Code} ({WhoOf(cell)})", cell.Spots, [AnswerStatus.Missing, .. Words], d => d with { Level = level, Item = item, Cell = cell, IsTwin = isTwin || cell.Person > 0 });
            foreach (var (spot, rank) in cell.Spots.GroupBy(s => s.Mark.Name).SelectMany(g => g.Take(Twins).Select((s, i) => (s, i))))
            {
                Add(DialKind.Mark, $"{spot.Mark.Field.ItemCode ?? item.Code} ({WhoOf(cell)})", [spot], Words, d => d with { Level = level, Item = item, Cell = cell, IsTwin = isTwin || rank > 0 || cell.Person > 0 });
            }
        }

        if (rules.Level.WithDetail.Contains(level) && rules.Award.Retentions.Any(r => r.Keeps == KeptWhat.Result && r.IsFor(item.Code, level.Each, rules.Level.Each)))
        {
            var setting = new Setting(null, [], [new KeptItem(item.Code, CaseMaking.Day, "") { Published = CaseMaking.Day, Deliberated = CaseMaking.Day, Until = CaseMaking.Day }]);
            dials.Add(new Dial(DialKind.Kept, $"{item.Code} acquis auparavant", [], [setting]) { Level = level, Item = item, IsTwin = isTwin });
        }
    }

    private void Add(DialKind kind, string words, IEnumerable<Spot> spots, IReadOnlyList<AnswerStatus> instead, Func<Dial, Dial> complete)
    {
        List<Spot> own = [.. spots.Distinct().OrderBy(s => s.Index)];
        if (own.Count > 0 && seen.Add(string.Join(' ', own.Select(s => s.Index))))
        {
            dials.Add(complete(new Dial(kind, words, own, settings.Of(own, instead))));
        }
    }

    /// <summary>The marks of an item, or of the finer items that it is computed from.</summary>
    private IEnumerable<Spot> SpotsUnder(RuleLevel level, ResultItem item) => level.Detail is { } finer
        ? ResultItems.Under(certification, item, finer.Each).SelectMany(i => SpotsUnder(finer, i))
        : forms.Cells.Where(c => c.Level == level && c.Item.Code == item.Code).SelectMany(c => c.Spots);

    private string WhoOf(Cell cell) => cell.Person is { } person && cell.Spots.Count > 0
        ? FormattableString.Invariant($"{CaseMaking.LabelOf(certification, cell.Source.Assessor)} {person + 1}")
        : CaseMaking.LabelOf(certification, cell.Source.Assessor);
}
