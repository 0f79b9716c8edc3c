using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Sessions.Results;

/// <summary>A candidate's result → the view of it, from the verdict down to the field of the file.</summary>
internal sealed class CandidateViews(Certification certification)
{
    /// <summary>What stands, with what was computed beside it where a person decided.</summary>
    public CandidateView Of(DecidedResult decided, string company)
    {
        var final = decided.Final;
        return decided.Decisions.Count == 0 ? Of(final, company, null) : Of(final, company, decided.Computed) with
        {
            Decisions = [.. decided.Decisions.Select(d => Decision(d, final))],
            Computed = Of(decided.Computed, company, null),
        };
    }

    /// <summary>The rule set as documents cite it; null for none.</summary>
    public RuleView? RuleOf(string? code)
    {
        if (certification.RuleSets.FirstOrDefault(r => r.Code == code) is not { } rules)
        {
            return null;
        }

        var source = certification.Sources.FirstOrDefault(s => s.Code == rules.Source);
        return new RuleView
        {
            Code = rules.Code,
            Title = rules.Title,
            Source = source?.Title ?? rules.Source,
            SourceDate = source?.Date ?? "",
            Passage = rules.Passage ?? "",
            Effective = rules.Effective is { } day ? FrenchText.LongDate(day) : "",
            Decision = rules.Decision ?? "",
            GivesCertification = rules.Award.GivesCertification,
        };
    }

    /// <summary>Whether nothing is left open.</summary>
    public static bool IsSettled(CandidateResult result) => result.Status is ResultStatus.Validated or ResultStatus.NotValidated or ResultStatus.Inadmissible;

    private CandidateView Of(CandidateResult result, string company, CandidateResult? computed) => new()
    {
        Key = result.Candidate,
        Name = result.Name,
        GivenName = result.Name,
        Company = company,
        Rule = result.RuleSet,
        PrintedRule = RuleOf(result.RuleSet),
        Verdict = ResultStatusText.Of(result.Status),
        IsSettled = IsSettled(result),
        IsRefused = result.Status is ResultStatus.NotValidated or ResultStatus.Inadmissible,
        Announced = Announced(result),
        Reason = ResultWords.ReasonOf(result),
        Value = ViewText.Number(result.Value),
        PrintedValue = ResultNumbers.Of(result),
        Outcome = result.Outcome is { } o ? new OutcomeView(OutcomeKindWords.Of(o.Kind), o.Text, o.Remaining, o.Within) : null,
        Mention = result.Mention,
        Conditions = [.. result.Findings.Select(ItemViews.Of)],
        Results = [.. result.Nodes.Select(n => ItemViews.Of(n, computed, StatedWords.Of(certification, result)))],
        Aside = [.. result.Aside.Select(n => ItemViews.Of(n, null, StatedWords.Of(certification, result)))],
        Evaluations = Evaluations(result),
        Remarks = [.. result.Remarks.Select(ResultWords.Of)],
        Lacks = [.. result.Lacks.Select(l => new LackView(l.Holder, ResultWords.Of(l), l.NeedsReview, l.Blocks, ViewText.Filled(l.File), ViewText.Filled(l.FieldId), l.What.IsCounted))],
    };

    private static string Announced(CandidateResult result) => result switch
    {
        { Outcome: { } outcome } => FrenchLabels.Upper(outcome.Text) + (result.Mention is { } mention ? $", mention {mention}" : ""),
        { Status: ResultStatus.Undecidable } => "Résultat pas encore décidé",
        _ => FrenchLabels.Upper(ResultStatusText.Of(result.Status)),
    };

    private static IReadOnlyList<EvaluationView> Evaluations(CandidateResult result) =>
    [
        .. result.Nodes.SelectMany(n => n.Sources).DistinctBy(s => (s.Assessor, s.Holder))
            .Select(s => new EvaluationView(s.Label, s.Holder, [.. result.Nodes.Select(n => MarkOf(s, n))])),
    ];

    private static string MarkOf(SourceMark source, NodeResult node) =>
        node.Sources.FirstOrDefault(m => m.Assessor == source.Assessor && m.Holder == source.Holder) is { } mark ? ResultNumbers.Of(mark, node) : "";

    /// <summary>A decision, with what it is about in words.</summary>
    public DecisionView Decision(JuryDecision decision, CandidateResult result) => new()
    {
        Subject = SubjectOf(decision, result),
        Item = decision.Item,
        Assessor = (decision as MarkDecision)?.Assessor,
        Before = decision.BeforeText,
        After = decision.AfterText,
        Who = decision.Who,
        Why = decision.Why,
        Date = FrenchText.ShortDate(decision.When),
        PrintedDate = FrenchText.LongDate(decision.When),
    };

    private string SubjectOf(JuryDecision decision, CandidateResult result)
    {
        var item = result.Nodes.FirstOrDefault(n => n.Code == decision.Item);
        var about = item is null ? "la certification" : $"{item.Noun} {item.Code} – {item.Label}";
        return decision is not MarkDecision mark ? about
            : $"{about}, note de : {string.Join(", ", new[] { LabelOf(mark.Assessor), mark.Holder }.Where(t => t.Length > 0))}";
    }

    private string LabelOf(string assessor) => certification.Assessors.FirstOrDefault(a => a.Code == assessor)?.Label ?? assessor;
}
