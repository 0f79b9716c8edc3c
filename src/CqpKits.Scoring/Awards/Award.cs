using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Rules;

namespace CqpKits.Scoring.Awards;

/// <summary>Computes the verdict for the certification from the results of the items.</summary>
internal sealed class Award(ScoringScope scope, IReadOnlyList<ScoredItem> scored)
{
    private static readonly (string? Given, string? Open) NoMention = (null, null);

    private readonly AwardRule rule = scope.Rules.Award;
    private readonly List<NodeResult> items = [.. Exemption.Judged(scored).Select(s => s.Result)];

    /// <summary>The verdict. Without admission nothing is judged; while admission is not known, nothing is decided.</summary>
    public Verdict Decide()
    {
        var admission = scope.Admission.Findings;
        var judged = Judged();
        return admission.Any(f => f.Outcome == TestOutcome.Failed)
            ? judged with { Status = ResultStatus.Inadmissible, Findings = admission, Outcome = OutcomeTexts.OfInadmissible(rule), Mention = null, Open = null }
            : admission.Any(f => f.Outcome == TestOutcome.Unknown)
            ? judged with { Status = ResultStatus.Undecidable, Findings = [.. admission, .. judged.Findings], Outcome = null, Mention = null, Open = null }
            : judged with { Findings = [.. admission, .. judged.Findings] };
    }

    private Verdict Judged()
    {
        var value = Combining.Of(rule, items);
        var unit = rule.OutOf is { } whole ? ValueText.UnitOf(whole) : items.Where(i => !RuleLevel.IsLeftOut(rule.Coefficients, i.Code)).Select(i => i.Unit).Distinct().ToList() is [var only] ? only : "";
        List<Finding> findings = [.. Own(value, unit), .. KeptItems.TooMany(scope.Rules, items), .. NotApplicable()];
        var status = LeftToAPerson(findings);
        var outcome = status == ResultStatus.Validated ? OutcomeTexts.OfAll(rule) : Other(ref status, value, unit);
        var mention = status == ResultStatus.Validated ? MentionOf(value, unit) : NoMention;
        return new Verdict(status, value, unit, findings, outcome, mention.Given) { Open = mention.Open };
    }

    private IEnumerable<Finding> Own(decimal? value, string unit) =>
        rule.Conditions.Count == 0 ? [CountTests.OfEvery(scope.Rules.Level.Each, items)] : rule.Conditions.SelectMany(c => Tests(c, value, unit));

    private IEnumerable<Finding> Tests(Condition condition, decimal? value, string unit) =>
        ConditionTests.Of(condition, new TestedItem(new ItemFacts([], items), value, unit, scope.KnowHow) { Weights = new PlaceWeights(rule.Weights, rule.Coefficients), Result = new AwardResultSubject() });

    private ResultStatus LeftToAPerson(List<Finding> findings) => Statuses.LeftToAPerson(
        Statuses.Of(findings),
        lacking: items.Any(i => i.Status == ResultStatus.Undecidable) || (rule.NeedsValues && scored.Any(s => s.Wanting.Count > 0)),
        settling: items.Any(i => i.Status == ResultStatus.ToSettle));

    /// <summary>The finding for more marks « sans objet » over all items than the rule allows. A mark used by several items is counted once.</summary>
    private IEnumerable<NotApplicableFinding> NotApplicable()
    {
        if (scope.Rules.Missing is { NotApplicableAtMost: { } limit, NotApplicablePer: NotApplicableSpan.Whole })
        {
            var count = scored.SelectMany(s => s.Marks).Where(m => m.NotApplicable).DistinctBy(m => m.Mark).Count();
            if (count > limit)
            {
                yield return new NotApplicableFinding(count, limit);
            }
        }
    }

    /// <summary>The first declared outcome whose conditions hold. An outcome whose conditions are undecidable ends the search.</summary>
    private OutcomeResult? Other(ref ResultStatus status, decimal? value, string unit)
    {
        if (status is ResultStatus.Undecidable)
        {
            return null;
        }

        if (status is ResultStatus.ToSettle)
        {
            return OutcomeTexts.Of(OutcomeKind.ToSettle, null, "à trancher");
        }

        foreach (var declared in rule.Tried)
        {
            var findings = declared.Conditions.SelectMany(c => Tests(c, value, unit)).ToList();
            var reached = declared.Conditions.Count == 0 ? ResultStatus.Validated : Statuses.Of(findings);
            if (reached == ResultStatus.Validated)
            {
                status = declared.Kind == OutcomeKind.ToSettle ? ResultStatus.ToSettle : status;
                return OutcomeTexts.Of(declared.Kind, declared, OutcomeTexts.Usual(declared.Kind));
            }

            if (reached != ResultStatus.NotValidated)
            {
                status = MayBeLeftToAPerson(declared) ? LeftToAPerson(findings) : status;
                return null;
            }
        }

        return OutcomeTexts.Of(OutcomeKind.Refused, null, OutcomeTexts.Usual(OutcomeKind.Refused));
    }

    /// <summary>
    /// True when this outcome, or one tried after it, leaves the verdict to a person: as long as the outcome is undecidable, the verdict then is
    /// too.
    /// </summary>
    private bool MayBeLeftToAPerson(OutcomeRule from) => rule.Tried.SkipWhile(o => o != from).Any(o => o.Kind == OutcomeKind.ToSettle);

    /// <summary>The first mention whose value and conditions hold; or the one, tried before, of which that is not known.</summary>
    private (string? Given, string? Open) MentionOf(decimal? value, string unit)
    {
        foreach (var mention in rule.Mentions)
        {
            var findings = mention.Conditions.SelectMany(c => Tests(c, value, unit)).ToList();
            if (mention.Test is { } test)
            {
                findings.Add(new ValueFinding(new AwardResultSubject(), value, unit, test));
            }

            var status = Statuses.Of(findings);
            if (status != ResultStatus.NotValidated)
            {
                return status == ResultStatus.Validated ? (mention.Title, null) : (null, mention.Title);
            }
        }

        return NoMention;
    }
}

/// <summary>The result for the certification itself: status, value, findings, outcome and mention.</summary>
internal sealed record Verdict(ResultStatus Status, decimal? Value, string Unit, IReadOnlyList<Finding> Findings, OutcomeResult? Outcome, string? Mention)
{
    /// <summary>Title of a mention that may be due, but something that it asks for is not known; null for none.</summary>
    public string? Open { get; init; }
}
