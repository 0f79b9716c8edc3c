using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Forms.Definition;
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

    private readonly RuleSet rules;
    private readonly IReadOnlyList<CaseForm> forms;
    private readonly IReadOnlyList<int> starts;

    private CornerForms(Certification certification, RuleSet rules)
    {
        this.rules = rules;
        var sources = rules.Levels.SelectMany(l => l.Marks).ToList();
        var filled = (
            from assessor in sources.Select(m => m.Assessor).Distinct()
            from definition in CaseMaking.FormsOf(certification, rules, assessor)
            let persons = PersonsOf(certification, rules, definition)
            from person in Enumerable.Range(0, persons)
            select (Person: person, Form: FormOf(certification, sources, definition, person, persons))).ToList();
        var spots = new List<Spot>();
        var begin = new List<int>();
        foreach (var (person, form) in filled)
        {
            begin.Add(spots.Count);
            spots.AddRange(form.Definition.Fields.Select((field, i) => new Spot(begin[^1] + i, person, new CaseMark(form, field, null))));
        }

        forms = [.. filled.Select(f => f.Form)];
        starts = [.. begin, spots.Count];
        Spots = spots;
        Cells = [.. rules.Levels.SelectMany(l => CellsOf(certification, l))];
        AreDeclared = forms.All(f => f.Definition.Form != CaseMaking.FormOfNone) && AreAsked(certification, rules);
    }

    /// <summary>Every mark that the rule set takes, divisors of ratios included.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <summary>The marks by level, item and source, without divisors of ratios.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>False when a source has no form yet, or none that asks for a mark of each item.</summary>
    public bool AreDeclared { get; }

    public static CornerForms Of(Certification certification, RuleSet rules) => new(certification, rules);

    /// <summary>The candidate with these answers, one for each of <see cref="Spots"/>.</summary>
    public CandidateCase Candidate(Answer[] answers, IReadOnlyList<KeptItem> kept) => new(
        CaseMaking.FormOfNone,
        "",
        [.. forms.Select((f, i) => f with { Answers = new ArraySegment<Answer>(answers, starts[i], starts[i + 1] - starts[i]) })])
    {
        Day = CaseMaking.Day,
        Record = CaseMaking.Admitted(rules) with { Kept = kept },
    };

    private bool AreAsked(Certification certification, RuleSet rules) =>
        rules.Levels.All(level => ResultItems.Of(certification, level.Each).All(item => level.MarksOf(item.Code).All(source =>
            Cells.Any(c => c.Level == level && c.Item.Code == item.Code && c.Source == source))));

    /// <summary>The form with only the marks that count: the others cannot change a result.</summary>
    private static CaseForm FormOf(Certification certification, List<SourceRule> sources, FormDefinition definition, int person, int persons)
    {
        var label = CaseMaking.LabelOf(certification, definition.Assessor);
        var form = new CaseForm
        {
            Definition = definition,
            Holder = persons == 1 ? label : FormattableString.Invariant($"{label} {person + 1}"),
            File = CaseMaking.FormOfNone,
        };
        var marks = definition.Fields.Where(f => f.CountsFor is not null).Select(f => new CaseMark(form, f, null)).ToList();
        var counting = sources.SelectMany(s => Counting(s, [.. marks.Where(m => MarkMethods.IsOf(s, m))])).Select(m => m.Field.Id).ToHashSet();
        return form with { Definition = definition with { Fields = [.. definition.Fields.Where(f => counting.Contains(f.Id))] } };
    }

    /// <summary>The marks of the pass that counts.</summary>
    private static IReadOnlyList<CaseMark> Counting(SourceRule source, List<CaseMark> marks) => Passes.Keep(source, marks, Passes.LatestOf(source, marks));

    /// <summary>As many persons as the rule asks for, or two where each member of a group has the form; a consensus is of all.</summary>
    private static int PersonsOf(Certification certification, RuleSet rules, FormDefinition definition)
    {
        var asked = rules.Levels.SelectMany(l => l.Marks).Where(m => m.Assessor == definition.Assessor).Max(m => m.Persons);
        var isPerMember = certification.Forms.Any(f => f.Code == definition.Form && f.Copies == CopyRule.PerMember);
        return definition.Scope == MarkScope.Consensus ? 1 : asked is { } persons ? Math.Max(1, persons) : isPerMember ? 2 : 1;
    }

    private IEnumerable<Cell> CellsOf(Certification certification, RuleLevel level)
    {
        var taken = level.Marks.Select(m => (Source: m, Spots: Taken(m))).ToList();
        return
            from item in ResultItems.Of(certification, level.Each)
            from source in taken
            where source.Source.IsFor(item.Code)
            let spots = source.Spots.Where(s => item.Takes(s.Mark.Node)).ToLookup(s => IsDivisor(source.Source, s))
            from person in source.Source.Method == MarkMethod.EachPerson ? spots[false].Select(s => (int?)s.Person).Distinct().ToList() : [null]
            let own = spots[false].Where(s => person is null || s.Person == person).ToList()
            where own.Count > 0
            select CellOf(level, item, source.Source, person, own, spots[true]);
    }

    private static Cell CellOf(RuleLevel level, ResultItem item, SourceRule source, int? person, List<Spot> own, IEnumerable<Spot> divisors)
    {
        var whole = WholeOf(source, own, divisors);
        foreach (var spot in own)
        {
            spot.Whole = whole;
        }

        return new Cell(level, item, source, person, own) { Whole = whole };
    }

    private static decimal? WholeOf(SourceRule source, List<Spot> parts, IEnumerable<Spot> divisors) => source.Method == MarkMethod.Ratio
        ? divisors.Where(s => s.Person == parts[0].Person).Sum(DivisorOf) / parts.Count(p => p.Person == parts[0].Person)
        : null;

    /// <summary>The answer of a divisor: the most that its scale allows.</summary>
    public static decimal DivisorOf(Spot spot) => spot.Mark.Field.Kind is MarkKind { Maximum: > 0 } kind ? kind.Maximum : UsualDivisor;

    /// <summary>The marks of the pass that counts, which a source takes for all items, divisors included.</summary>
    private List<Spot> Taken(SourceRule source)
    {
        var own = Spots.Where(s => MarkMethods.IsOf(source, s.Mark)).ToList();
        var counting = Counting(source, [.. own.Select(s => s.Mark)]).ToHashSet<CaseMark>(ReferenceEqualityComparer.Instance);
        return [.. own.Where(s => counting.Contains(s.Mark))];
    }

    private static bool IsDivisor(SourceRule source, Spot spot) => source.Method == MarkMethod.Ratio && spot.Mark.Name == source.Over;
}
