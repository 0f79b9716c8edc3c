using CqpKits.Authoring.Results;
using CqpKits.Forms.Answers;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Sessions.Results;

/// <summary>The result of an item → the view of it.</summary>
internal static class ItemViews
{
    /// <summary>An item's result, with what was computed where a person decided.</summary>
    /// <param name="node">The result.</param>
    /// <param name="computed">What was computed, where a person decided; else null.</param>
    /// <param name="stated">The words in which an assessor states such a result.</param>
    public static ItemView Of(NodeResult node, CandidateResult? computed, StatedWords stated)
    {
        var before = computed?.Nodes.FirstOrDefault(n => n.Code == node.Code);
        return new ItemView
        {
            Code = node.Code,
            Label = node.Label,
            Noun = node.Noun,
            DefiniteNoun = ResultItems.Definite(node.Level),
            Status = ResultStatusText.Of(node.Status),
            Finding = stated.Of(node),
            Asked = node.Findings.OfType<ValueFinding>().FirstOrDefault(f => f.Subject is ItemResultSubject) is { } asked ? ResultWords.Required(asked.Test, asked.Unit) : "",
            IsValidated = node.Status == ResultStatus.Validated,
            Value = ViewText.Number(node.Value),
            PrintedValue = ResultNumbers.Of(node),
            Sign = SignOf(node),
            IsRefused = node.Status == ResultStatus.NotValidated,
            Bar = BarLengths.Of(node),
            ThresholdBar = BarLengths.Threshold(node),
            Unit = ViewText.Filled(node.Unit),
            Reason = ResultWords.ReasonOf(node),
            KeptSince = node.Kept is { } kept ? FrenchText.ShortDate(kept.Since) : null,
            PrintedKeptSince = node.Kept is { } since ? FrenchText.LongDate(since.Since) : "",
            KeptUntil = node.Kept?.Until is { } until ? FrenchText.ShortDate(until) : null,
            PrintedKeptUntil = node.Kept?.Until is { } last ? FrenchText.LongDate(last) : "",
            ComputedStatus = before is null ? "" : ResultStatusText.Of(before.Status),
            ComputedValue = before is null ? "" : ResultNumbers.Of(before),
            Items = node.Children.Count == 0 ? null : [.. node.Children.Select(c => Of(c, null, StatedWords.None))],
            Sources = [.. node.Sources.Select(s => Source(s, node))],
            Members = [.. node.Members.Select(Mean)],
            Conditions = [.. node.Findings.Select(Of)],
            Remarks = [.. node.Remarks.Select(ResultWords.Of)],
        };
    }

    /// <summary>A condition that was tested.</summary>
    public static ConditionView Of(Finding finding) =>
        new(ResultWords.Of(finding), TestOutcomeWords.Of(finding.Outcome), ViewText.Number(finding.Value), ViewText.Number(finding.Threshold));

    private static string SignOf(NodeResult node) => node.Value is not null && BarLengths.IsFinal(node)
        ? ResultNumbers.Of(node) + (node.Status == ResultStatus.ToSettle ? " ?" : "")
        : node.Status switch
        {
            ResultStatus.NotValidated => "non",
            ResultStatus.Validated or ResultStatus.Marked or ResultStatus.Exempt => ResultStatusText.Of(node.Status),
            _ => "?",
        };

    private static MeanView Mean(MemberMean member) => new()
    {
        Holder = member.Holder,
        Mean = ViewText.Number(member.Value),
        PrintedMean = member.Value is { } mean ? FrenchText.Rounded(mean) : "",
        MarksGiven = member.Given,
        MarksExpected = member.Expected,
    };

    private static SourceView Source(SourceMark source, NodeResult node) => new()
    {
        Assessor = source.Assessor,
        Label = source.Label,
        Holder = ViewText.Filled(source.Holder),
        PrintedHolder = source.Holder.Length > 0 ? source.Holder : string.Join(", ", source.Leaves.Where(l => l.Counts).Select(l => l.Holder).Distinct()),
        Value = ViewText.Number(source.Value),
        GivenValue = ViewText.Number(source.Given?.Value),
        GivenUnit = source.Given is { } given ? ViewText.Filled(given.Unit) : null,
        PrintedValue = ResultNumbers.Of(source, node),
        Provisional = ViewText.Number(source.Provisional),
        Weight = ViewText.Number(source.Weight),
        PrintedWeight = source.Weight is { } weight ? $"{FrenchText.Number(weight)} %" : "",
        Coefficient = ViewText.Number(source.Coefficient),
        IsDecided = source.IsDecided,
        Marks = [.. source.Leaves.Select(Mark)],
    };

    private static MarkView Mark(LeafMark leaf) => new(
        leaf.Item, leaf.Label, leaf.Value, leaf.Status is { } status ? AnswerWords.Of(status) : null, leaf.Counts, leaf.Holder, ViewText.Filled(leaf.File), leaf.FieldId);
}
