using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Marks;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>The forms of one candidate for a rule set, made once; each corner only gives other answers.</summary>
internal sealed class CornerForms
{
    private const decimal UsualDivisor = 100;

    private readonly IReadOnlyList<CaseForm> forms;
    private readonly IReadOnlyList<int> starts;

    private CornerForms(Certification certification, RuleSet rules)
    {
        var filled = (
            from assessor in rules.Levels.SelectMany(l => l.Marks).Select(m => m.Assessor).Distinct()
            from person in Enumerable.Range(0, PersonsOf(certification, rules, assessor))
            from definition in CaseMaking.FormsOf(certification, rules, assessor)
            select (Person: person, Form: new CaseForm { Definition = definition, Holder = HolderOf(certification, rules, assessor, person), File = CaseMaking.FormOfNone })).ToList();
        var sources = rules.Levels.SelectMany(l => l.Marks).ToList();
        var spots = new List<Spot>();
        var begin = new List<int>();
        foreach (var (person, form) in filled)
        {
            begin.Add(spots.Count);
            var taken = form.Definition.Fields.Where(f => f.CountsFor is not null).Select(f => new CaseMark(form, f, null)).Where(m => sources.Any(s => MarkMethods.IsOf(s, m)));
            spots.AddRange(taken.Select((mark, i) => new Spot(begin[^1] + i, person, mark)));
        }

        forms = [.. filled.Select(f => f.Form)];
        starts = [.. begin, spots.Count];
        Spots = spots;
        Cells = [.. rules.Levels.SelectMany(l => CellsOf(certification, l))];
        AreDeclared = forms.All(f => f.Definition.Form != CaseMaking.FormOfNone);
    }

    /// <summary>Every mark that the rule set takes, divisors of ratios included.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <summary>The marks by level, item and source, without divisors of ratios.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>False when a source has no form yet.</summary>
    public bool AreDeclared { get; }

    public static CornerForms Of(Certification certification, RuleSet rules) => new(certification, rules);

    /// <summary>The candidate with these answers, one for each of <see cref="Spots"/>.</summary>
    public CandidateCase Candidate(Answer[] answers, IReadOnlyList<KeptItem> kept) => new(
        CaseMaking.FormOfNone,
        "",
        [.. forms.Select((f, i) => f with { Answers = new ArraySegment<Answer>(answers, starts[i], starts[i + 1] - starts[i]) })])
    {
        Day = CaseMaking.Day,
        Kept = kept,
    };

    /// <summary>As many persons as the rule asks for, or two where each member of a group has a form.</summary>
    private static int PersonsOf(Certification certification, RuleSet rules, string assessor)
    {
        var asked = rules.Levels.SelectMany(l => l.Marks).Where(m => m.Assessor == assessor).Max(m => m.Persons);
        return asked is { } persons ? Math.Max(1, persons) : certification.Forms.Any(f => f.Assessor == assessor && f.Copies == CopyRule.PerMember) ? 2 : 1;
    }

    private static string HolderOf(Certification certification, RuleSet rules, string assessor, int person) =>
        PersonsOf(certification, rules, assessor) == 1
            ? CaseMaking.LabelOf(certification, assessor)
            : FormattableString.Invariant($"{CaseMaking.LabelOf(certification, assessor)} {person + 1}");

    private IEnumerable<Cell> CellsOf(Certification certification, RuleLevel level) =>
        from item in ResultItems.Of(certification, level.Each)
        from source in level.MarksOf(item.Code)
        let taken = Taken(source, item)
        from person in source.Method == MarkMethod.EachPerson ? taken.Select(s => (int?)s.Person).Distinct().ToList() : [null]
        let own = taken.Where(s => person is null || s.Person == person).ToList()
        where own.Count > 0
        select new Cell(level, item, source, person, own) { Whole = WholeOf(source, item, own) };

    private decimal? WholeOf(SourceRule source, ResultItem item, List<Spot> parts) => source.Method == MarkMethod.Ratio
        ? Spots.Where(s => s.Person == parts[0].Person && MarkMethods.IsOf(source, s.Mark) && item.Takes(s.Mark.Node) && IsDivisor(source, s)).Sum(DivisorOf)
            / parts.Count(p => p.Person == parts[0].Person)
        : null;

    /// <summary>The answer of a divisor: the most that its scale allows.</summary>
    public static decimal DivisorOf(Spot spot) => spot.Mark.Field.Kind is MarkKind { Maximum: > 0 } kind ? kind.Maximum : UsualDivisor;

    private List<Spot> Taken(SourceRule source, ResultItem item)
    {
        var own = Spots.Where(s => MarkMethods.IsOf(source, s.Mark)).ToList();
        var counting = Passes.Keep(source, own.Select(s => s.Mark), Passes.LatestOf(source, own.Select(s => s.Mark))).ToHashSet<CaseMark>(ReferenceEqualityComparer.Instance);
        return [.. own.Where(s => counting.Contains(s.Mark) && item.Takes(s.Mark.Node) && !IsDivisor(source, s))];
    }

    private static bool IsDivisor(SourceRule source, Spot spot) => source.Method == MarkMethod.Ratio && spot.Mark.Name == source.Over;
}
