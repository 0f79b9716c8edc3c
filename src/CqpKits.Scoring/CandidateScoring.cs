using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Awards;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Rules;

namespace CqpKits.Scoring;

/// <summary>Answers and rules → result with reasons. Pure: no file, no clock; exact decimals, compared unrounded.</summary>
public static class CandidateScoring
{
    /// <summary>The result of one candidate.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies, or null when none was declared or none could be chosen: marks are then shown and no verdict is made.</param>
    /// <param name="candidate">The candidate's forms.</param>
    public static CandidateResult Score(Certification certification, RuleSet? rules, CandidateCase candidate) =>
        rules is null ? Unscored.Of(certification, candidate) : Scored(new ScoringScope(certification, rules, candidate, DecisionLayer.None));

    /// <summary>The result that stands once persons have decided.</summary>
    internal static CandidateResult Score(Certification certification, RuleSet rules, CandidateCase candidate, IReadOnlyList<JuryDecision> decisions)
    {
        var layer = new DecisionLayer(decisions);
        var result = Scored(new ScoringScope(certification, rules, candidate, layer));
        return layer.OfVerdict is { } verdict ? Decided(result, rules, verdict) : result;
    }

    private static CandidateResult Decided(CandidateResult result, RuleSet rules, StatusDecision verdict) => result with
    {
        Status = verdict.After,
        Decided = new DecidedStatus(verdict, result.Status),
        Outcome = verdict.After switch
        {
            ResultStatus.Validated => OutcomeTexts.OfAll(rules.Award),
            ResultStatus.NotValidated when result.Outcome is null or { Kind: OutcomeKind.Full } => OutcomeTexts.Of(OutcomeKind.Refused, null, OutcomeTexts.Usual(OutcomeKind.Refused)),
            _ => result.Outcome,
        },
        Lacks = [.. result.Lacks.Select(l => l with { Blocks = false })],
    };

    private static CandidateResult Scored(ScoringScope scope)
    {
        var level = scope.Rules.Level;
        var items = new LevelScoring(scope, level).Score(ResultItems.Of(scope.Certification, level.Each));
        var aside = scope.Rules.Aside
            .SelectMany(a => new LevelScoring(scope, a).Score(ResultItems.Of(scope.Certification, a.Each)))
            .ToList();
        var nodes = items.Select(s => s.Result).ToList();
        var verdict = new Award(scope, items).Decide();
        var decided = verdict.Status != ResultStatus.Undecidable;
        return new CandidateResult
        {
            Candidate = scope.Candidate.Key,
            Name = scope.Candidate.Name,
            RuleSet = scope.Rules.Code,
            Status = verdict.Status,
            Nodes = nodes,
            Aside = [.. aside.Select(a => a.Result)],
            Value = verdict.Value,
            Unit = verdict.Unit,
            Findings = verdict.Findings,
            Outcome = verdict.Outcome,
            Mention = verdict.Mention,
            Remarks = [.. KeptItems.Remarks(scope)],
            Lacks = [.. Merged(LacksOf(scope, verdict, items).Concat(aside.SelectMany(a => a.Lacks).Select(l => l with { Blocks = false }))).Select(l => l with { Blocks = l.Blocks && !decided })],
        };
    }

    /// <summary>An item may be decided while its value, which the award looks at, is not known: the verdict then waits for that.</summary>
    private static IEnumerable<Lack> LacksOf(ScoringScope scope, Verdict verdict, IReadOnlyList<ScoredItem> items)
    {
        var lacks = items.SelectMany(s => s.Lacks);
        return verdict.Status != ResultStatus.Undecidable || verdict.Value is not null || scope.Rules.Award.Combine == Combination.None
            ? lacks
            : lacks.Concat(items.SelectMany(s => s.Wanting)).Concat(items.Select(i => i.Result).Where(n => n.Kept is not null).Select(Lacks.NoValueOfKept));
    }

    /// <summary>The same thing may be missing for several items: it blocks if it blocks one of them.</summary>
    private static IEnumerable<Lack> Merged(IEnumerable<Lack> lacks) =>
        lacks.GroupBy(l => l with { Blocks = true }).Select(g => g.Key with { Blocks = g.Any(l => l.Blocks) });
}
