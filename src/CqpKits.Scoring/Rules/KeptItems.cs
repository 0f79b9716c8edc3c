using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>
/// Finds the items that were obtained earlier and that the rule set keeps. What is validated stays so, whatever marks are given since, and a remark
/// says so; of a kept mark and a new one, the rule set says which counts, else a person.
/// </summary>
internal static class KeptItems
{
    /// <summary>The result of a kept item, undecidable when something about it is not known; null when the item is not kept, or its new mark counts.</summary>
    public static ScoredItem? Of(ScoringScope scope, RuleLevel level, ResultItem item) => RuleFor(scope, level.Each, item.Code) is { } rule
        ? Of(scope, level, item, [.. scope.Candidate.Record.Kept.Where(k => k.Code == item.Code).Select(k => KeptTerm.Of(k, rule, scope.Candidate.Day))])
        : null;

    /// <summary>The latest that counts, of two of one day the one said last; where none does, the latest of which something is not known.</summary>
    private static ScoredItem? Of(ScoringScope scope, RuleLevel level, ResultItem item, IReadOnlyList<KeptTerm> terms) =>
        terms.Where(t => t.State == KeptState.Counts).OrderBy(t => t.Since).LastOrDefault() is { } counts ? Kept(scope, level, item, counts)
        : terms.LastOrDefault(t => t.State == KeptState.NotSure) is { } open ? Unknown(level, item, open.Doubt)
        : null;

    private static RetentionRule? RuleFor(ScoringScope scope, ResultLevel level, string item) =>
        scope.Rules.Award.Retentions.FirstOrDefault(r => r.IsFor(item, level, scope.Rules.Level.Each));

    private static ScoredItem? Kept(ScoringScope scope, RuleLevel level, ResultItem item, KeptTerm term)
    {
        var kept = new KeptResult(term.Since!.Value, term.Until) { IsMark = term.Rule.Keeps == KeptWhat.Mark };
        var isMarked = scope.Marks.Any(m => item.Takes(m.Node) && m.Value is not null);
        var result = Bare(level, item, ResultStatus.Validated, new KeptFinding(kept)) with { Kept = kept, Remarks = isMarked ? [new MarksOfKeptItem()] : [] };
        return kept.IsMark ? KeptMarks.Of(scope, level, item, term, result, isMarked) : new ScoredItem(result, []);
    }

    /// <summary>An item of which it is not known whether, or with what, it counts.</summary>
    public static ScoredItem Unknown(RuleLevel level, ResultItem item, KeptDoubt doubt)
    {
        var lack = Lacks.Kept(item.Label, doubt) with { Node = item.Code };
        return new ScoredItem(Bare(level, item, ResultStatus.Undecidable, new KeptInDoubtFinding(doubt)), [lack]) { Wanting = [lack] };
    }

    /// <summary>A remark for each item obtained earlier that does not count, for each whose paper gives another last day than the rule, and for each said twice.</summary>
    public static IEnumerable<Remark> Remarks(ScoringScope scope) =>
    [
        .. scope.Candidate.Record.Kept.Select(k => KeptRemarks.Of(scope, k)).OfType<Remark>(),
        .. scope.Candidate.Record.Kept.GroupBy(k => k.Code).Where(same => same.Distinct().Skip(1).Any()).Select(same => new KeptTwice(same.Key)),
    ];

    /// <summary>The findings for more kept items than the rule allows at once.</summary>
    public static IEnumerable<TooManyKeptFinding> TooMany(RuleSet rules, IReadOnlyList<NodeResult> items) =>
        from rule in rules.Award.Retentions
        let limit = rule.AtMost ?? int.MaxValue
        let kept = items.SelectMany(i => i.WithChildren).Count(i => i.Kept is not null && rule.IsFor(i.Code, i.Level, rules.Level.Each))
        where kept > limit
        select new TooManyKeptFinding(kept, limit);

    private static NodeResult Bare(RuleLevel level, ResultItem item, ResultStatus status, Finding finding) => new()
    {
        Code = item.Code,
        Label = item.Label,
        Level = level.Each,
        Status = status,
        Findings = [finding],
    };
}
