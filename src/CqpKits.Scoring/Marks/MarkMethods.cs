using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>Computes the mark of a source for one item from its single marks.</summary>
internal sealed class MarkMethods(Certification certification, MarkCounting counting, IReadOnlyList<CaseMark> all)
{
    private const decimal Percent = 100;

    private readonly Rescaling rescaling = new(certification);

    /// <summary>
    /// The mean of each person's own marks for an item, in the order of the forms, shown beside the result. Of several passes the last is used;
    /// counts have no mean.
    /// </summary>
    public static IReadOnlyList<MemberMean> MemberMeans(IEnumerable<CaseMark> itemMarks) =>
    [
        .. itemMarks.Where(m => m.Scope == MarkScope.Individual && m.Field.Kind is Forms.Kinds.MarkKind { WholeNumbers: false })
            .GroupBy<CaseMark, CaseForm>(m => m.Form, ReferenceEqualityComparer.Instance)
            .Select(Passes.LastOf)
            .Select(form => new MemberMean(
                form[0].Assessor, form[0].Form.Holder, MeanOfAll([.. form.Select(m => m.Value)]), form.Count(m => m.Value is not null), form.Count)),
    ];

    /// <summary>The marks of the source for an item: one, or one for each person.</summary>
    public IReadOnlyList<SourceOutcome> Apply(SourceRule rule, IReadOnlyList<CaseMark> itemMarks)
    {
        var label = LabelOf(rule.Assessor);
        var own = itemMarks.Where(m => IsOf(rule, m)).ToList();
        var latest = Passes.LatestOf(rule, all.Where(m => IsOf(rule, m) && m.Scope == (rule.Method == MarkMethod.Consensus ? MarkScope.Consensus : MarkScope.Individual)));
        var marks = Passes.Keep(rule, own.Where(m => m.Scope == MarkScope.Individual || rule.Method == MarkMethod.Consensus), latest);
        var remark = Passes.Remark(certification, rule, latest);
        var outcomes = Apply(rule, label, own, marks);
        return remark is null ? outcomes : [.. outcomes.Select(s => s with { Remark = remark })];
    }

    private List<SourceOutcome> Apply(SourceRule rule, string label, List<CaseMark> own, IReadOnlyList<CaseMark> marks) =>
        rule.Method switch
        {
            MarkMethod.Consensus => [Consensus(rule, label, marks)],
            MarkMethod.EachPerson => EachPerson(rule, label, marks),
            MarkMethod.Ratio => [Ratio(rule, label, marks)],
            _ => [One(rule, label, marks)],
        };

    /// <summary>Whether a source takes a mark, as a value or, for a ratio, as a divisor.</summary>
    public static bool IsOf(SourceRule rule, CaseMark mark) =>
        mark.Assessor == rule.Assessor && (rule.Field is null || mark.IsNamed(rule.Field) || mark.IsNamed(rule.Over));

    private List<CountedMark> Counted(SourceRule rule, IEnumerable<CaseMark> marks) => [.. marks.Select(m => rescaling.Of(rule, counting.Count(m)))];

    private SourceOutcome One(SourceRule rule, string label, IReadOnlyList<CaseMark> marks)
    {
        var counted = BestMarks.Of(rule, Counted(rule, marks));
        IReadOnlyList<Lack> lacks = marks.Count == 0 ? [Lacks.NoForm(label)] : BestMarks.Lacking(rule, label, counted);
        var value = lacks.Count == 0 ? ValueOf(rule, counted) : null;
        return Outcome(rule, new SourceMark(rule.Assessor, label, value), counted, lacks) with { IsUnseen = marks.Count == 0 };
    }

    private List<SourceOutcome> EachPerson(SourceRule rule, string label, IReadOnlyList<CaseMark> marks)
    {
        var persons = Persons.Of(marks).Select(person =>
        {
            var counted = Counted(rule, person.Marks);
            var mark = new SourceMark(rule.Assessor, label, ValueOf(rule, counted)) { Holder = person.Holder };
            return Outcome(rule, mark, counted, []);
        }).ToList();
        var missing = (rule.Persons ?? 1) - persons.Count;
        return missing <= 0 ? persons : [.. persons, Outcome(rule, new SourceMark(rule.Assessor, label, null), [], [Lacks.NoPerson(label, rule.Persons ?? 1, persons.Count)]) with { IsUnseen = true }];
    }

    private SourceOutcome Ratio(SourceRule rule, string label, IReadOnlyList<CaseMark> marks)
    {
        var counted = marks.Select(counting.Count).ToList();
        var over = Total(counted.Where(m => m.Mark.IsNamed(rule.Over)));
        var part = Total(counted.Where(m => m.Mark.IsNamed(rule.Field)));
        IReadOnlyList<Lack> lacks = marks.Count == 0 ? [Lacks.NoForm(label)]
            : over == 0 ? [Lacks.NothingToDivide(label, rule.Over!)]
            : part > over ? [Lacks.MoreThanAsked(label, part.Value, over.Value)]
            : [];
        var value = over > 0 && part <= over ? SureDigits.Of(rule.Rounding, rescaling.OfShare(rule, part.Value * Percent / over.Value)) : null;
        return Outcome(rule, new SourceMark(rule.Assessor, label, value) { Unit = rescaling.UnitOf(rule) ?? "%" }, counted, lacks);
    }

    private SourceOutcome Consensus(SourceRule rule, string label, IReadOnlyList<CaseMark> marks)
    {
        var agreed = Counted(rule, marks.Where(m => m.Scope == MarkScope.Consensus));
        var value = agreed.Count == 1 ? ValueOf(rule, agreed) : null;
        var means = MemberMeans(marks).Select(m => m.Value).ToList();
        var mark = new SourceMark(rule.Assessor, label, value) { Provisional = value is null ? MeanOfAll(means) : null };
        return Outcome(rule, mark, agreed, agreed.Count switch { 0 => [Lacks.NoConsensus(label)], 1 => [], _ => [Lacks.SeveralConsensus(label)] }) with { IsUnseen = agreed.Count != 1 };
    }

    private SourceOutcome Outcome(SourceRule rule, SourceMark mark, IReadOnlyList<CountedMark> counted, IReadOnlyList<Lack> lacks) => new(
        rule,
        mark with { Weight = rule.Weight, Coefficient = rule.Coefficient, BonusAbove = rule.BonusAbove, Unit = mark.Unit ?? rescaling.UnitOf(rule) ?? UnitOf(counted), Given = mark.Value is null ? null : GivenOf(rule, counted), Answers = AnswersOf(counted), Leaves = [.. counted.Select(Leaf)] },
        counted,
        [.. lacks, .. counted.Where(c => c.State == MarkState.Lacking).Select(c => c.Lack).OfType<Lack>().Distinct()]);

    private decimal? ValueOf(SourceRule rule, List<CountedMark> counted) => Numbers(counted) is { Count: > 0 } numbers ? SureDigits.Of(rule.Rounding, ValueOf(rule, numbers)) : null;

    private decimal? ValueOf(SourceRule rule, List<decimal> numbers) => rule.MethodOfMarks switch
    {
        MarkMethod.Sum => rescaling.OfSum(rule, numbers.Sum()),
        MarkMethod.Minimum => numbers.Min(),
        MarkMethod.Maximum => numbers.Max(),
        MarkMethod.Listing => null,
        _ => numbers.Sum() / numbers.Count,
    };

    /// <summary>The mark on the scale on which its single marks were given; null where they have several scales, and for a sum, which goes beyond the scale.</summary>
    private GivenValue? GivenOf(SourceRule rule, IReadOnlyList<CountedMark> counted)
    {
        var given = counted.Where(c => c.State == MarkState.Counts).Select(c => c.Given).ToList();
        return given is [{ } first, ..] && given.All(g => g is not null && g with { Value = first.Value } == first) && (rule.Method != MarkMethod.Sum || given.Count == 1)
            && SureDigits.Of(null, ValueOf(rule, [.. given.Select(g => g!.Value)])) is { } value
            ? first with { Value = value }
            : null;
    }

    /// <summary>The numbers of the marks that count; null when one is not known.</summary>
    private static List<decimal>? Numbers(List<CountedMark> counted)
    {
        if (counted.Any(c => c.State is MarkState.Lacking or MarkState.ToSettle or MarkState.Fails))
        {
            return null;
        }

        var numbers = counted.Where(c => c.State == MarkState.Counts).Select(c => c.Number).ToList();
        return numbers.Contains(null) ? null : [.. numbers.OfType<decimal>()];
    }

    private static decimal? Total(IEnumerable<CountedMark> marks)
    {
        var all = marks.Where(m => m.State != MarkState.Excluded).ToList();
        return all.Count == 0 || all.Any(m => m.State != MarkState.Counts || m.Number is null) ? null : all.Sum(m => m.Number);
    }

    private static decimal? MeanOfAll(List<decimal?> values) => values.Count == 0 || values.Contains(null) ? null : values.Sum() / values.Count;

    private static string? UnitOf(IReadOnlyList<CountedMark> counted) =>
        counted.Select(c => c.Mark.Field.Kind).OfType<Forms.Kinds.MarkKind>().Select(k => k.Unit).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The numbers of answers, in the order of the scale, then of « sans objet ».</summary>
    private static List<AnswerCount> AnswersOf(IReadOnlyList<CountedMark> counted)
    {
        var order = counted.Select(c => c.Mark.Field.Kind).OfType<Forms.Kinds.ChoiceKind>().SelectMany(k => k.Values).Select(v => v.Code).Distinct();
        var chosen = order.Select(code => new AnswerCount(code, counted.Count(c => c.Choice == code)));
        return [.. chosen.Append(new AnswerCount(null, counted.Count(c => c.NotApplicable))).Where(a => a.Count > 0)];
    }

    private static LeafMark Leaf(CountedMark c) => new(
        c.Mark.Field.ItemCode ?? c.Mark.Field.Id, c.Mark.Field.Label, c.Mark.Answer?.Value?.Display, c.Mark.Answer?.Status, c.State != MarkState.Excluded,
        c.Mark.Form.Holder, c.Mark.Form.File, c.Mark.Field.Id);

    private string LabelOf(string assessor) => certification.Assessors.FirstOrDefault(a => a.Code == assessor)?.Label ?? assessor;
}

/// <summary>The mark of a source for one item, with its single marks and what is missing.</summary>
internal sealed record SourceOutcome(SourceRule Rule, SourceMark Mark, IReadOnlyList<CountedMark> Marks, IReadOnlyList<Lack> Lacks)
{
    /// <summary>True when no form has marks that the rule needs, so that tests of single marks cannot be complete.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>A remark about the source, or null.</summary>
    public Remark? Remark { get; init; }
}
