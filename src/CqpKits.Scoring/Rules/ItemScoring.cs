using CqpKits.Referentials;

namespace CqpKits.Scoring;

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
        var value = Combining.Of(level, facts);
        var tests = Tests(item, facts, value, gates).ToList();
        var status = Statuses.Of(tests);
        var members = MarkMethods.MemberMeans(own);
        var unit = UnitOf(facts);
        var result = new NodeResult
        {
            Code = item.Code,
            Label = item.Label,
            Noun = ResultItems.Noun(level.Each),
            Status = status,
            Value = value,
            Unit = unit,
            Sources = [.. sources.Select(s => s.Mark)],
            Children = facts.Children,
            Members = members,
            Tests = tests,
            Reason = "",
        };
        return Finish(item, result, facts, [.. sources.SelectMany(s => s.Lacks), .. parts.SelectMany(p => p.Lacks), .. KnowHowLacks(facts)], own);
    }

    private IEnumerable<TestResult> Tests(ResultItem item, ItemFacts facts, decimal? value, IReadOnlyList<NodeResult> gates)
    {
        var unit = UnitOf(facts);
        var conditions = level.Conditions.Where(c => c is not ThresholdCondition { Items.Count: > 0 } t || t.Items.Contains(item.Code));
        return gates.Select(Gates.Test)
            .Concat(PolicyTests.Of(scope.Rules.Missing, facts))
            .Concat(conditions.SelectMany(c => ConditionTests.Of(c, new TestedItem(facts, value, unit, scope.KnowHow))));
    }

    private ScoredItem Finish(ResultItem item, NodeResult result, ItemFacts facts, IReadOnlyList<Lack> lacks, List<CaseMark> own)
    {
        var reported = scope.Reported.Where(m => item.Takes(m.Node)).ToList();
        var decided = result.Status is not ResultStatus.Undecidable;
        IReadOnlyList<Lack> all =
        [
            .. lacks.Select(l => l with { Blocks = l.Blocks && !decided }),
            .. MemberLacks(own),
            .. Reports.LacksOf(reported, result),
        ];
        var remarks = Consensuses.Remarks(level, result).Concat(Declarations.Remarks(level, result, own)).Concat(Reports.Remarks(reported, result)).ToList();
        return new ScoredItem(
            result with { Remarks = remarks, Reason = NodeReasons.Of(result, incomplete: lacks.Count > 0) },
            [.. all.Distinct()]);
    }

    /// <summary>Individual marks that no method of the level uses: the agreed value counts, yet a member's gap is said.</summary>
    private IEnumerable<Lack> MemberLacks(IEnumerable<CaseMark> own)
    {
        var consensual = level.Marks.Where(r => r.Method == MarkMethod.Consensus).Select(r => r.Assessor).ToHashSet();
        return own.Where(m => m.Scope == MarkScope.Individual && consensual.Contains(m.Assessor))
            .Select(m => m.Lack).OfType<Lack>().Select(l => l with { Blocks = false });
    }

    private IEnumerable<Lack> KnowHowLacks(ItemFacts facts) =>
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()
        where condition.Subject == ConditionSubject.EachKnowHow
        where !facts.Marks.Any(m => (condition.Assessor is null || m.Mark.Assessor == condition.Assessor) && scope.KnowHow.Contains(m.Mark.Field.ItemCode ?? ""))
        select Lacks.NoKnowHow(condition.Assessor is { } a ? scope.LabelOf(a) : "Savoir-faire");

    private static string UnitOf(ItemFacts facts) =>
        facts.Sources.Select(s => s.Mark.Unit).Concat(facts.Children.Select(c => c.Unit)).Distinct().ToList() is [{ } only] ? only : "";
}

/// <summary>What is known of one item.</summary>
/// <param name="Sources">Its sources; empty where it is made of finer results.</param>
/// <param name="Children">Its finer results.</param>
internal sealed record ItemFacts(IReadOnlyList<SourceOutcome> Sources, IReadOnlyList<NodeResult> Children)
{
    /// <summary>All single marks of the sources.</summary>
    public IReadOnlyList<CountedMark> Marks { get; } = [.. Sources.SelectMany(s => s.Marks)];

    /// <summary>Whether marks of this source (of any, when null) are waited for that no form holds.</summary>
    public bool Unseen(string? assessor) => Sources.Any(s => s.IsUnseen && (assessor is null || s.Mark.Assessor == assessor));
}
