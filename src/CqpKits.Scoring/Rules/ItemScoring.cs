using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Applies a level's rules to one item.</summary>
internal sealed class ItemScoring(ScoringScope scope, RuleLevel level)
{
    public ScoredItem Score(ResultItem item, IReadOnlyList<NodeResult> gates)
    {
        var own = scope.Marks.Where(m => item.Takes(m.Node)).ToList();
        var parts = level.Detail is { } finer
            ? new LevelScoring(scope, finer).Score(ResultItems.Under(scope.Certification, item, finer.Each))
            : [];
        var sources = level.Marks.SelectMany(m => scope.Methods.Apply(m, own)).Select(s => scope.Decisions.Over(s, item.Code)).ToList();
        var facts = new ItemFacts(sources, [.. parts.Select(p => p.Result)]);
        var conditions = ConditionsOf(item);
        var value = Combining.Of(level, facts);
        var findings = Findings(conditions, facts, value, gates).ToList();
        var lacks = new ItemLacks(scope, conditions, facts, parts);
        var result = new NodeResult
        {
            Code = item.Code,
            Label = item.Label,
            Level = level.Each,
            Status = StatusOf(findings, facts, lacks, gates),
            Value = value,
            Unit = UnitOf(facts),
            Sources = [.. sources.Select(s => s.Mark)],
            Children = facts.Children,
            Members = MarkMethods.MemberMeans(own),
            Findings = findings,
        };
        return Finish(item, result, lacks.Of(result, gates), own, sources) with { Wanting = lacks.OfValue, Marks = [.. facts.Marks, .. parts.SelectMany(p => p.Marks)] };
    }

    /// <summary>The conditions that concern the item: those that name items name it.</summary>
    private List<Condition> ConditionsOf(ResultItem item) =>
    [
        .. level.Conditions
            .Where(c => c is not ThresholdCondition { Items.Count: > 0 } t || t.Items.Contains(item.Code))
            .Select(c => c is ThresholdCondition t ? t with { Items = [] } : c),
    ];

    private IEnumerable<Finding> Findings(IReadOnlyList<Condition> conditions, ItemFacts facts, decimal? value, IReadOnlyList<NodeResult> gates)
    {
        var tested = new TestedItem(facts, value, UnitOf(facts), scope.KnowHow);
        return gates.Select(Gates.Test)
            .Concat<Finding>(PolicyTests.Of(scope.Rules.Missing, facts))
            .Concat(conditions.SelectMany(c => ConditionTests.Of(c, tested)));
    }

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
            .. MemberLacks(own),
            .. CarriedOverMarks.LacksOf(reported, result),
        ];
        return new ScoredItem(
            result with
            {
                Remarks = [.. Consensuses.Remarks(level, result), .. Declarations.Remarks(level, result, own), .. CarriedOverMarks.Remarks(reported, result), .. sources.Select(s => s.Remark).OfType<Remark>().Distinct()],
                IsIncomplete = lacks.Count > 0,
            },
            [.. all.Distinct()]);
    }

    /// <summary>Individual marks that no method of the level uses: the agreed value counts, yet a member's gap is said.</summary>
    private IEnumerable<Lack> MemberLacks(IEnumerable<CaseMark> own)
    {
        var consensual = level.Marks.Where(r => r.Method == MarkMethod.Consensus).Select(r => r.Assessor).ToHashSet();
        return own.Where(m => m.Scope == MarkScope.Individual && consensual.Contains(m.Assessor))
            .Select(m => m.Lack).OfType<Lack>().Select(l => l with { Blocks = false });
    }

    private static string UnitOf(ItemFacts facts) =>
        facts.Sources.Select(s => s.Mark.Unit).Concat(facts.Children.Select(c => c.Unit)).Distinct().ToList() is [{ } only] ? only : "";
}
