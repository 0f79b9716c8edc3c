using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Applies the rules of a level to one item.</summary>
internal sealed class ItemScoring(ScoringScope scope, RuleLevel level)
{
    public ScoredItem Score(ResultItem item, IReadOnlyList<NodeResult> gates)
    {
        var own = scope.Marks.Where(m => item.Takes(m.Node)).ToList();
        var parts = level.Detail is { } finer
            ? new LevelScoring(scope, finer).Score(ResultItems.Under(scope.Certification, item, finer.Each))
            : [];
        var sources = level.MarksOf(item.Code).SelectMany(m => scope.Methods.Apply(m, own)).Select(s => scope.Decisions.Over(s, item.Code)).ToList();
        var all = new ItemFacts(sources, [.. Exemption.Judged(parts).Select(p => p.Result)]);
        if (Exemption.Of(scope.Rules.Missing, all, parts))
        {
            return new ScoredItem(Exemption.Result(item, level, sources, parts), []) { Marks = all.Marks };
        }

        var facts = Exemption.Counting(scope.Rules.Missing, all);

        var conditions = ConditionsOf(item, [.. parts.Select(p => p.Result.Code)]);
        var opening = gates.Select(Gates.Test).ToList();
        var isClosed = opening.Any(g => g.Outcome == TestOutcome.Failed);
        var value = Combining.Of(level, facts);
        List<Finding> findings = isClosed ? [.. opening] : [.. opening, .. Findings(conditions, facts, value)];
        var lacks = new ItemLacks(scope, conditions, facts, parts);
        var result = new NodeResult
        {
            Code = item.Code,
            Label = item.Label,
            Level = level.Each,
            Status = IsOnlyMarked(findings, facts, value, lacks) ? ResultStatus.Marked : StatusOf(findings, facts, lacks, gates),
            Value = isClosed || gates.Any(g => g.Status == ResultStatus.Undecidable) ? null : value,
            Unit = UnitOf(level, facts),
            Sources = [.. sources.Select(s => s.Mark)],
            Children = [.. parts.Select(p => p.Result)],
            Members = MarkMethods.MemberMeans(own),
            Findings = findings,
            IsClosed = isClosed,
        };
        return Finish(item, result, isClosed ? [] : lacks.Of(result, gates), own, sources) with { Wanting = isClosed ? [] : lacks.OfValue, Marks = [.. all.Marks, .. parts.SelectMany(p => p.Marks)] };
    }

    /// <summary>The conditions that concern the item: those without « pour », and those that name it, or finer items of it.</summary>
    private List<Condition> ConditionsOf(ResultItem item, IReadOnlyList<string> below) =>
    [
        .. level.Conditions
            .Where(c => c.Concerns(item.Code, below))
            .Select(c => c is ThresholdCondition { OfSeveralItems: false } t ? t with { Items = [] } : c),
    ];

    /// <summary>The findings about its marks; of an item that did not open they are not looked at.</summary>
    private IEnumerable<Finding> Findings(IReadOnlyList<Condition> conditions, ItemFacts facts, decimal? value)
    {
        var tested = new TestedItem(facts, value, UnitOf(level, facts), scope.KnowHow) { Weights = new PlaceWeights(level.Weights, level.Coefficients) };
        return PolicyTests.Of(scope.Rules.Missing, facts).Concat(conditions.SelectMany(c => ConditionTests.Of(c, tested)));
    }

    /// <summary>
    /// True when the level sets no condition, and nothing else leaves the item open: it has a value, or answers that are counted, and is neither validated nor not.
    /// </summary>
    private bool IsOnlyMarked(List<Finding> findings, ItemFacts facts, decimal? value, ItemLacks lacks) =>
        level.Conditions.Count == 0 && lacks.OfValue.Count == 0 && findings.All(f => f.Outcome == TestOutcome.Passed)
        && (value is not null || facts.Marks.Any(m => m.State == MarkState.Counts));

    private static ResultStatus StatusOf(List<Finding> findings, ItemFacts facts, ItemLacks lacks, IReadOnlyList<NodeResult> gates) => Statuses.LeftToAPerson(
        Statuses.Of(findings),
        lacking: lacks.OfValue.Count > 0 || gates.Any(g => g.Status == ResultStatus.Undecidable),
        settling: findings.Any(f => f.Outcome == TestOutcome.ToSettle) || facts.Children.Any(c => c.Status == ResultStatus.ToSettle));

    private ScoredItem Finish(ResultItem item, NodeResult result, IReadOnlyList<Lack> lacks, List<CaseMark> own, List<SourceOutcome> sources)
    {
        var reported = scope.Reported.Where(m => item.Takes(m.Node)).ToList();
        var decided = result.Status is not ResultStatus.Undecidable;
        IReadOnlyList<Lack> all =
        [
            .. lacks.Select(l => l with { Blocks = l.Blocks && !decided }),
            .. MemberLacks(item, own),
            .. CarriedOverMarks.LacksOf(reported, result),
        ];
        return new ScoredItem(
            result with
            {
                Remarks = [.. Consensuses.Remarks(level, result), .. Declarations.Remarks(level, result, own), .. CarriedOverMarks.Remarks(reported, result), .. sources.Select(s => s.Remark).OfType<Remark>().Distinct(), .. TooMany(sources)],
                IsIncomplete = lacks.Count > 0,
            },
            [.. all.Distinct()]);
    }

    private static IEnumerable<MorePersonsThanAsked> TooMany(IEnumerable<SourceOutcome> sources) =>
        from persons in sources.GroupBy(s => s.Rule)
        where persons.Count() > persons.Key.Persons
        select new MorePersonsThanAsked(persons.First().Mark.Label, persons.Count(), persons.Key.Persons!.Value);

    /// <summary>The lacks of members' own marks beside a consensus. They do not block, because the consensus value counts.</summary>
    private IEnumerable<Lack> MemberLacks(ResultItem item, IEnumerable<CaseMark> own)
    {
        var consensual = level.MarksOf(item.Code).Where(r => r.Method == MarkMethod.Consensus).Select(r => r.Assessor).ToHashSet();
        return own.Where(m => m.Scope == MarkScope.Individual && consensual.Contains(m.Assessor))
            .Select(m => m.Lack).OfType<Lack>().Select(l => l with { Blocks = false });
    }

    private static string UnitOf(RuleLevel level, ItemFacts facts) =>
        level.OutOf is { } whole ? ValueText.UnitOf(whole)
        : facts.Sources.Where(s => s.Rule.GivesValue).Select(s => s.Mark.Unit).Concat(facts.Children.Select(c => c.Unit)).Distinct().ToList() is [{ } only] ? only : "";
}

/// <summary>Remarks about consensus values outside the range of the members' means; they count even so.</summary>
internal static class Consensuses
{
    public static IEnumerable<Remark> Remarks(RuleLevel level, NodeResult result)
    {
        foreach (var rule in level.MarksOf(result.Code).Where(r => r.Method == MarkMethod.Consensus))
        {
            var source = result.Sources.First(s => s.Assessor == rule.Assessor);
            var agreed = rule.ToScale is null ? source.Value : source.Given?.Value;
            var means = result.Members.Where(m => m.Assessor == rule.Assessor).Select(m => m.Value).OfType<decimal>().ToList();
            if (agreed is { } value && means.Count > 0 && (value < means.Min() || value > means.Max()))
            {
                yield return new ConsensusOutsideMeans(value, means.Min(), means.Max());
            }
        }
    }
}

/// <summary>Remarks about results that an assessor declares and that are not the computed ones.</summary>
internal static class Declarations
{
    public static IEnumerable<Remark> Remarks(RuleLevel level, NodeResult result, IReadOnlyList<CaseMark> own)
    {
        foreach (var mark in own.Where(m => m.IsNamed(level.Declared)))
        {
            if (mark.Chosen is not { Sense: (ValueSense.Favorable or ValueSense.Unfavorable) and var sense } chosen)
            {
                continue;
            }

            var declared = sense == ValueSense.Favorable ? ResultStatus.Validated : ResultStatus.NotValidated;
            if (declared != result.Status)
            {
                yield return new DeclaredOtherwise(mark.Form.Holder, chosen.Label, mark.Form.Definition.Title, result.Status);
            }
        }
    }
}
