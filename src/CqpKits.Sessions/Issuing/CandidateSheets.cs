using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Issuing;

/// <summary>A candidate's result → what documents print of it.</summary>
internal sealed class CandidateSheets(Certification certification)
{
    public CandidateSheet Of(DecidedResult decided, string company)
    {
        var (final, computed) = (decided.Final, decided.Decisions.Count > 0 ? decided.Computed : null);
        return new CandidateSheet
        {
            Key = final.Candidate,
            Name = final.Name,
            Company = company,
            Rule = RuleOf(final.RuleSet),
            Status = ResultStatusText.Of(final.Status),
            IsDecided = IsDecided(final),
            Reason = ResultWords.ReasonOf(final),
            Value = ResultNumbers.Of(final),
            Mention = final.Mention ?? "",
            Outcome = final.Outcome is { } o ? new OutcomeSheet(FrenchWords.Of(o.Kind), o.Text, o.Remaining, o.Within ?? "") : null,
            Tests = [.. final.Findings.Select(Test)],
            Items = [.. final.Nodes.Select(n => Item(n, computed))],
            Aside = [.. final.Aside.Select(n => Item(n, null))],
            Sources = Sources(final),
            Remarks = [.. final.Remarks.Select(ResultWords.Of)],
            Lacks = [.. final.Lacks.Select(l => new LackSheet(l.Holder, ResultWords.Of(l), l.NeedsReview, l.Blocks))],
            Decisions = [.. decided.Decisions.Select(d => Decision(d, final))],
            ComputedStatus = computed is null ? "" : ResultStatusText.Of(computed.Status),
            ComputedReason = computed is null ? "" : ResultWords.ReasonOf(computed),
        };
    }

    /// <summary>The rule set as documents cite it; null for none.</summary>
    public RuleSheet? RuleOf(string? code)
    {
        if (certification.RuleSets.FirstOrDefault(r => r.Code == code) is not { } rules)
        {
            return null;
        }

        var source = certification.Sources.FirstOrDefault(s => s.Code == rules.Source);
        return new RuleSheet
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
    public static bool IsDecided(CandidateResult result) => result.Status is ResultStatus.Validated or ResultStatus.NotValidated;

    /// <summary>An item's result, with what was computed where a person decided.</summary>
    public static ItemSheet Item(NodeResult node, CandidateResult? computed)
    {
        var before = computed?.Nodes.FirstOrDefault(n => n.Code == node.Code);
        return new ItemSheet
        {
            Head = HeadOf(node),
            Status = ResultStatusText.Of(node.Status),
            IsValidated = node.Status == ResultStatus.Validated,
            Value = ResultNumbers.Of(node),
            Reason = ResultWords.ReasonOf(node),
            KeptSince = node.Kept is { } kept ? FrenchText.LongDate(kept.Since) : "",
            KeptUntil = node.Kept?.Until is { } until ? FrenchText.LongDate(until) : "",
            ComputedStatus = before is null ? "" : ResultStatusText.Of(before.Status),
            ComputedValue = before is null ? "" : ResultNumbers.Of(before),
            Sources = [.. node.Sources.Select(s => Source(s, node))],
            Members = [.. node.Members.Select(m => new PersonSheet(m.Holder, m.Value is { } v ? FrenchText.Rounded(v) : ""))],
            Tests = [.. node.Findings.Select(Test)],
            Remarks = [.. node.Remarks.Select(ResultWords.Of)],
            Children = [.. node.Children.Select(c => Item(c, null))],
        };
    }

    /// <summary>What an item is called.</summary>
    public static ItemHead HeadOf(NodeResult node) => new(node.Code, node.Label, node.Noun);

    private static SourceSheet Source(SourceMark source, NodeResult node) =>
        new(source.Label, HoldersOf(source), ResultNumbers.Of(source, node), source.Weight is { } weight ? $"{FrenchText.Number(weight)} %" : "", source.IsDecided)
        {
            Coefficient = source.Coefficient is { } coefficient ? FrenchText.Number(coefficient) : "",
        };

    /// <summary>Who gave a mark: the person whose it is, else those whose answers it is made of.</summary>
    private static string HoldersOf(SourceMark mark) =>
        mark.Holder.Length > 0 ? mark.Holder : string.Join(", ", mark.Leaves.Where(l => l.Counts).Select(l => l.Holder).Distinct());

    private static IReadOnlyList<SourceLine> Sources(CandidateResult result) =>
    [
        .. result.Nodes.SelectMany(n => n.Sources).DistinctBy(s => (s.Assessor, s.Holder)).Select(s => new SourceLine(
            s.Label, s.Holder, [.. result.Nodes.Select(n => n.Sources.FirstOrDefault(m => m.Assessor == s.Assessor && m.Holder == s.Holder) is { } mark ? ResultNumbers.Of(mark, n) : "")])),
    ];

    private DecisionSheet Decision(JuryDecision decision, CandidateResult result)
    {
        var item = result.Nodes.FirstOrDefault(n => n.Code == decision.Item);
        var about = item is null ? "la certification" : $"{item.Noun} {item.Code} – {item.Label}";
        var mark = decision as MarkDecision;
        var source = mark is null ? null : certification.Assessors.FirstOrDefault(a => a.Code == mark.Assessor)?.Label ?? mark.Assessor;
        return new DecisionSheet
        {
            Subject = mark is null ? about : $"{about}, note de : {string.Join(", ", new[] { source!, mark.Holder }.Where(t => t.Length > 0))}",
            Before = decision.BeforeText,
            After = decision.AfterText,
            Who = decision.Who,
            Why = decision.Why,
            When = FrenchText.LongDate(decision.When),
        };
    }

    private static TestSheet Test(Finding finding) => new(ResultWords.Of(finding), FrenchWords.Of(finding.Outcome));
}
