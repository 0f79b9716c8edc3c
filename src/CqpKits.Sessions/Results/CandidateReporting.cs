using CqpKits.French;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Results;

/// <summary>A candidate's result → report, from the verdict down to the field of the file.</summary>
internal static class CandidateReporting
{
    /// <summary>What stands, with what was computed beside it where a person decided.</summary>
    public static CandidateReport Of(DecidedResult result) => result.Decisions.Count == 0 ? Of(result.Final) : Of(result.Final) with
    {
        Computed = Of(result.Computed),
        Decisions = [.. result.Decisions.Select(Of)],
    };

    private static JuryDecisionReport Of(JuryDecision d) => new(
        d.Item, (d as MarkDecision)?.Assessor, d.BeforeText, d.AfterText, d.Who, d.Why, FrenchText.ShortDate(d.When));

    private static CandidateReport Of(CandidateResult result) => new()
    {
        Key = result.Candidate,
        Name = result.Name,
        RuleSet = result.RuleSet,
        Status = ResultStatusText.Of(result.Status),
        Reason = ResultWords.ReasonOf(result),
        Value = Number(result.Value),
        Outcome = result.Outcome is { } o ? new OutcomeReport(FrenchWords.Of(o.Kind), o.Text, o.Remaining, o.Within) : null,
        Mention = result.Mention,
        Tests = [.. result.Findings.Select(Of)],
        Nodes = [.. result.Nodes.Select(Of)],
        Aside = [.. result.Aside.Select(Of)],
        Remarks = [.. result.Remarks.Select(ResultWords.Of)],
        Lacks = [.. result.Lacks.Select(l => new LackReport(l.Holder, ResultWords.Of(l), l.NeedsReview, l.Blocks, Text(l.File), Text(l.FieldId)))],
    };

    private static NodeReport Of(NodeResult node) => new()
    {
        Code = node.Code,
        Label = node.Label,
        Noun = node.Noun,
        Status = ResultStatusText.Of(node.Status),
        Value = Number(node.Value),
        Unit = Text(node.Unit),
        Reason = ResultWords.ReasonOf(node),
        KeptSince = node.Kept is { } kept ? FrenchText.ShortDate(kept.Since) : null,
        KeptUntil = node.Kept?.Until is { } until ? FrenchText.ShortDate(until) : null,
        Children = node.Children.Count == 0 ? null : [.. node.Children.Select(Of)],
        Sources = [.. node.Sources.Select(Of)],
        Members = [.. node.Members.Select(m => new MemberReport(m.Holder, Number(m.Value), m.Given, m.Expected))],
        Tests = [.. node.Findings.Select(Of)],
        Remarks = [.. node.Remarks.Select(ResultWords.Of)],
    };

    private static SourceReport Of(SourceMark source) => new()
    {
        Assessor = source.Assessor,
        Holder = Text(source.Holder),
        Value = Number(source.Value),
        Provisional = Number(source.Provisional),
        Weight = Number(source.Weight),
        Coefficient = Number(source.Coefficient),
        Leaves = [.. source.Leaves.Select(Of)],
    };

    private static LeafReport Of(LeafMark leaf) => new(
        leaf.Item, leaf.Label, leaf.Value, leaf.Status is { } status ? FrenchWords.Of(status) : null, leaf.Counts, leaf.Holder, Text(leaf.File), leaf.FieldId);

    private static TestReport Of(Finding finding) => new(ResultWords.Of(finding), FrenchWords.Of(finding.Outcome), Number(finding.Value), Number(finding.Threshold));

    private static string? Number(decimal? value) => value is { } v ? FrenchText.Number(v) : null;

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
