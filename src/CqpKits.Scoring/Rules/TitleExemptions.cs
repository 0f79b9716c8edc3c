using CqpKits.Forms.Candidates;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Rules;

/// <summary>Finds the items of which a title exempts the candidate.</summary>
internal static class TitleExemptions
{
    /// <summary>The result of such an item: no part of the calculation, or validated without a value; null when no title exempts of it.</summary>
    public static ScoredItem? Of(ScoringScope scope, RuleLevel level, ResultItem item)
    {
        var rule = RuleFor(scope, level.Each, item.Code);
        return rule is not null && scope.Candidate.Record.Exempt.LastOrDefault(e => e.Code == item.Code && Accepts(rule, e)) is { } exempt
            ? Scored(level, item, rule.Effect, exempt)
            : null;
    }

    /// <summary>A remark for each title that does not exempt.</summary>
    public static IEnumerable<Remark> Remarks(ScoringScope scope) => scope.Candidate.Record.Exempt.Select(e => Remark(scope, e)).OfType<Remark>();

    private static NotExempt? Remark(ScoringScope scope, ExemptItem exempt)
    {
        var levels = scope.Rules.Level.WithDetail.Where(l => ResultItems.Of(scope.Certification, l.Each).Any(i => i.Code == exempt.Code)).ToList();
        var rules = levels.Select(l => RuleFor(scope, l.Each, exempt.Code)).OfType<ExemptionRule>().ToList();
        return levels.Count == 0 ? new NotExempt(exempt.Code, exempt.Title, NotExemptReason.NotJudged)
            : rules.Count == 0 ? new NotExempt(exempt.Code, exempt.Title, NotExemptReason.NoExemption)
            : rules.Any(r => Accepts(r, exempt)) ? null
            : new NotExempt(exempt.Code, exempt.Title, NotExemptReason.OtherTitle);
    }

    private static ExemptionRule? RuleFor(ScoringScope scope, ResultLevel level, string item) =>
        scope.Rules.Award.Exemptions.FirstOrDefault(r => r.IsFor(item, level, scope.Rules.Level.Each));

    private static bool Accepts(ExemptionRule rule, ExemptItem exempt) =>
        rule.Titles.Count == 0 || rule.Titles.Any(t => FrenchText.Fold(t) == FrenchText.Fold(exempt.Title));

    private static ScoredItem Scored(RuleLevel level, ResultItem item, ExemptionEffect effect, ExemptItem exempt)
    {
        var finding = new ExemptByTitleFinding(exempt.Title, exempt.Evidence);
        IReadOnlyList<Lack> lacks = finding.Outcome == TestOutcome.Passed ? [] : [Lacks.Title(item.Label, exempt.Title) with { Node = item.Code }];
        return new ScoredItem(Result(level, item, effect, finding), lacks) { Wanting = lacks };
    }

    private static NodeResult Result(RuleLevel level, ResultItem item, ExemptionEffect effect, Finding finding) => new()
    {
        Code = item.Code,
        Label = item.Label,
        Level = level.Each,
        Status = finding.Outcome == TestOutcome.Unknown ? ResultStatus.Undecidable : effect == ExemptionEffect.LeavesOut ? ResultStatus.Exempt : ResultStatus.Validated,
        Findings = [finding],
    };
}
