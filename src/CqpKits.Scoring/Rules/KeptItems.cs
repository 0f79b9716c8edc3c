using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Finds the items that were obtained earlier and that the rule set keeps. Marks given since do not change a kept item; a remark says so.</summary>
internal static class KeptItems
{
    /// <summary>The result of a kept item, undecidable when something about it is not known; null when the item is not kept.</summary>
    public static ScoredItem? Of(ScoringScope scope, RuleLevel level, ResultItem item) => RuleFor(scope, level.Each, item.Code) is { } rule
        ? Of(scope, level, item, [.. scope.Candidate.Record.Kept.Where(k => k.Code == item.Code).Select(k => KeptTerm.Of(k, rule, scope.Candidate.Day))])
        : null;

    /// <summary>The latest that counts; where none does, the latest of which something is not known.</summary>
    private static ScoredItem? Of(ScoringScope scope, RuleLevel level, ResultItem item, IReadOnlyList<KeptTerm> terms) =>
        terms.Where(t => t.State == KeptState.Counts).MaxBy(t => t.Since) is { } counts ? Kept(scope, level, item, counts)
        : terms.LastOrDefault(t => t.State == KeptState.NotSure) is { } open ? Unknown(level, item, open.Doubt)
        : null;

    private static RetentionRule? RuleFor(ScoringScope scope, ResultLevel level, string item) =>
        scope.Rules.Award.Retentions.FirstOrDefault(r => r.IsFor(item, level, scope.Rules.Level.Each));

    /// <summary>A remark for each item obtained earlier that does not count, and for each whose paper gives another last day than the rule.</summary>
    public static IEnumerable<Remark> Remarks(ScoringScope scope) => scope.Candidate.Record.Kept.Select(k => Remark(scope, k)).OfType<Remark>();

    private static Remark? Remark(ScoringScope scope, KeptItem kept)
    {
        var levels = scope.Rules.Level.WithDetail.Where(l => ResultItems.Of(scope.Certification, l.Each).Any(i => i.Code == kept.Code)).ToList();
        if (levels.Count == 0)
        {
            return new NotKept(kept.Code, kept.AnyDay, NotKeptReason.NotJudged);
        }

        return levels.Select(l => RuleFor(scope, l.Each, kept.Code)).OfType<RetentionRule>().FirstOrDefault() is { } rule
            ? Remark(KeptTerm.Of(kept, rule, scope.Candidate.Day))
            : new NotKept(kept.Code, kept.AnyDay, NotKeptReason.NoRetention);
    }

    private static Remark? Remark(KeptTerm term) => term.State switch
    {
        KeptState.TooLate => new NotKept(term.Kept.Code, term.Since, NotKeptReason.AfterEvaluation),
        KeptState.Lapsed => new NotKept(term.Kept.Code, term.Since, NotKeptReason.Lapsed) { For = term.Rule.For },
        KeptState.Counts when term.Kept.Until is { } paper && paper != term.Until => new KeptUntilDiffers(term.Kept.Code, paper, term.Until),
        _ => null,
    };

    /// <summary>The findings for more kept items than the rule allows at once.</summary>
    public static IEnumerable<TooManyKeptFinding> TooMany(RuleSet rules, IReadOnlyList<NodeResult> items) =>
        from rule in rules.Award.Retentions
        let limit = rule.AtMost ?? int.MaxValue
        let kept = items.Concat(items.SelectMany(i => i.Children)).Count(i => i.Kept is not null && rule.IsFor(i.Code, i.Level, rules.Level.Each))
        where kept > limit
        select new TooManyKeptFinding(kept, limit);

    private static ScoredItem Kept(ScoringScope scope, RuleLevel level, ResultItem item, KeptTerm term)
    {
        var kept = new KeptResult(term.Since!.Value, term.Until) { IsMark = term.Rule.Keeps == KeptWhat.Mark };
        var marked = scope.Marks.Any(m => item.Takes(m.Node) && m.Value is not null);
        var result = Bare(level, item, ResultStatus.Validated, new KeptFinding(kept)) with { Kept = kept, Remarks = marked ? [new MarksOfKeptItem()] : [] };
        return new ScoredItem(kept.IsMark ? Valued(scope, level, item, result, term.Kept.Mark!.Value) : result, []);
    }

    /// <summary>The result with the kept mark as its value, in the unit that a new mark would have; the tests of the value hold for it as for a new one.</summary>
    private static NodeResult Valued(ScoringScope scope, RuleLevel level, ResultItem item, NodeResult result, decimal mark)
    {
        var unit = new ItemScoring(scope, level).Score(item, []).Result.Unit;
        var tested = new TestedItem(new ItemFacts([], []), mark, unit, scope.KnowHow) { Weights = new PlaceWeights(level.Weights, level.Coefficients) };
        var findings = level.Conditions.OfType<ThresholdCondition>().Where(c => c.Subject == ConditionSubject.Result && c.IsFor(item.Code))
            .SelectMany(c => ConditionTests.Of(c with { Items = [] }, tested)).ToList();
        return result with
        {
            Value = mark,
            Unit = unit,
            Findings = [.. result.Findings, .. findings],
            Status = findings.Count == 0 ? result.Status : Statuses.Of(findings),
        };
    }

    private static ScoredItem Unknown(RuleLevel level, ResultItem item, KeptDoubt doubt)
    {
        var lack = Lacks.Kept(item.Label, doubt) with { Node = item.Code };
        return new ScoredItem(Bare(level, item, ResultStatus.Undecidable, new KeptInDoubtFinding(doubt)), [lack]) { Wanting = [lack] };
    }

    private static NodeResult Bare(RuleLevel level, ResultItem item, ResultStatus status, Finding finding) => new()
    {
        Code = item.Code,
        Label = item.Label,
        Level = level.Each,
        Status = status,
        Findings = [finding],
    };
}
