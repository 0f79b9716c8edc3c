using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Awards;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Marks;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Rules;

namespace CqpKits.Scoring;

/// <summary>
/// Computes the result of a candidate, with its reasons, from answers and rules. It reads no file and no clock; values are decimals, compared
/// unrounded unless a rule rounds them.
/// </summary>
public static class CandidateScoring
{
    /// <summary>The result of one candidate.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies; null when none is declared or none could be chosen: the result then has the marks and no verdict.</param>
    /// <param name="candidate">The candidate's forms.</param>
    public static CandidateResult Score(Certification certification, RuleSet? rules, CandidateCase candidate) =>
        rules is null ? Unscored.Of(Taken(certification, candidate), candidate) : Scored(new ScoringScope(Taken(certification, candidate), rules, candidate, DecisionLayer.None));

    /// <summary>The result with the decisions of persons applied.</summary>
    internal static CandidateResult Score(Certification certification, RuleSet rules, CandidateCase candidate, IReadOnlyList<JuryDecision> decisions)
    {
        var layer = new DecisionLayer(decisions);
        var result = Scored(new ScoringScope(Taken(certification, candidate), rules, candidate, layer));
        return layer.OfVerdict is { } verdict ? Decided(result, rules, verdict) : result;
    }

    private static Certification Taken(Certification certification, CandidateCase candidate) => OptionalBlocks.Taken(certification, candidate.Record.Chosen);

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
        var lacks = Merged(LacksOf(scope, verdict, items).Concat(aside.SelectMany(a => a.Lacks).Select(l => l with { Blocks = false }))).Select(l => l with { Blocks = l.Blocks && !decided }).ToList();
        return new CandidateResult
        {
            Candidate = scope.Candidate.Key,
            Name = scope.Candidate.Name,
            RuleSet = scope.Rules.Code,
            Status = verdict.Status,
            Nodes = verdict.Status == ResultStatus.Inadmissible ? [.. nodes.Select(NotJudged)] : nodes,
            Aside = verdict.Status == ResultStatus.Inadmissible ? [] : [.. aside.Select(a => a.Result)],
            Value = verdict.Value,
            Unit = verdict.Unit,
            Findings = verdict.Findings,
            Outcome = verdict.Outcome,
            Mention = verdict.Mention,
            Remarks = [.. KeptItems.Remarks(scope), .. TitleExemptions.Remarks(scope), .. scope.Admission.Remarks, .. verdict.Open is { } open ? [new MentionNotDecided(open)] : Array.Empty<Remark>()],
            Lacks = [.. lacks, .. UnreturnedForms.Besides(lacks, scope.Candidate)],
        };
    }

    /// <summary>An item of a candidate who is not admitted.</summary>
    private static NodeResult NotJudged(NodeResult node) => new() { Code = node.Code, Label = node.Label, Level = node.Level, Status = ResultStatus.Inadmissible };

    /// <summary>
    /// The lacks of the verdict. When the award needs values, they include what is missing for the values of items whose status is already decided.
    /// </summary>
    private static IEnumerable<Lack> LacksOf(ScoringScope scope, Verdict verdict, IReadOnlyList<ScoredItem> items)
    {
        var lacks = scope.Admission.Lacks.Concat(items.SelectMany(s => s.Lacks))
            .Concat(Exemption.Judged(items).Any() ? [] : items.Select(i => Lacks.NothingCounts(i.Result)));
        return verdict.Status != ResultStatus.Undecidable || verdict.Value is not null || !scope.Rules.Award.NeedsValues
            ? lacks
            : lacks.Concat(items.SelectMany(s => s.Wanting)).Concat(items.SelectMany(NoValue));
    }

    /// <summary>The lacks of an item that has no value although nothing is missing for one.</summary>
    private static IEnumerable<Lack> NoValue(ScoredItem item) => item switch
    {
        { Result: { Value: null, Kept: not null } or { Value: null, Status: ResultStatus.Validated, Sources.Count: 0, Children.Count: 0 } } => [Lacks.NoValueOfKept(item.Result)],
        { Result: { Value: null, Status: not ResultStatus.Exempt }, Wanting.Count: 0 } => Lacks.NothingOfSources(item.Result),
        _ => [],
    };

    /// <summary>Merges lacks that are equal for several items; the merged lack blocks when one of them does.</summary>
    private static IEnumerable<Lack> Merged(IEnumerable<Lack> lacks) =>
        lacks.GroupBy(l => l with { Blocks = true }).Select(g => g.Key with { Blocks = g.Any(l => l.Blocks) });
}
