using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>What a candidate loses although the answers are better.</summary>
/// <param name="What">What kind of thing is lost; harms that are alike have the same.</param>
/// <param name="Before">What the candidate had, in French.</param>
/// <param name="After">What is left of it, in French.</param>
internal sealed record Harm(string What, string Before, string After)
{
    /// <summary>The harm, or null. A lost item is the cause of what is lost above it, so only the finest is said.</summary>
    public static Harm? Of(RuleSet rules, CandidateResult before, CandidateResult after) =>
        OfItems(before, after) ?? OfVerdict(before, after) ?? OfOutcome(before, after) ?? OfMention(rules, before, after);

    private static Harm? OfItems(CandidateResult before, CandidateResult after)
    {
        var pairs = Finest(before).Zip(Finest(after)).Where(p => IsLost(p.First.Status, p.Second.Status)).ToList();
        return pairs.Count == 0 ? null : new Harm(
            $"{pairs[0].First.Level}", $"« {pairs[0].First.Code} » {ResultStatusText.Of(pairs[0].First.Status)}", $"« {pairs[0].First.Code} » {ResultStatusText.Of(pairs[0].Second.Status)}");
    }

    /// <summary>All items, the finer ones first.</summary>
    private static IEnumerable<NodeResult> Finest(CandidateResult result) => All(result).SelectMany(n => n.Children).Concat(All(result));

    private static IEnumerable<NodeResult> All(CandidateResult result) => result.Nodes.Concat(result.Aside);

    private static Harm? OfVerdict(CandidateResult before, CandidateResult after) =>
        IsLost(before.Status, after.Status) ? new Harm("", ResultStatusText.Of(before.Status), ResultStatusText.Of(after.Status)) : null;

    /// <summary>Of those who are not validated, one to whom a part is awarded has more than one who is refused.</summary>
    private static Harm? OfOutcome(CandidateResult before, CandidateResult after) =>
        before.Status == after.Status && before.Outcome is { Kind: OutcomeKind.Partial } had && after.Outcome is { Kind: OutcomeKind.Refused } left
            ? new Harm("issue", $"issue « {had.Text} »", $"issue « {left.Text} »")
            : null;

    private static Harm? OfMention(RuleSet rules, CandidateResult before, CandidateResult after)
    {
        var mentions = rules.Award.Mentions.Select(m => m.Title).ToList();
        return before.Mention is { } lost && before.Status == after.Status && (after.Mention is null || mentions.IndexOf(after.Mention) > mentions.IndexOf(lost))
            ? new Harm("mention", $"mention « {lost} »", after.Mention is { } left ? $"mention « {left} »" : "aucune mention")
            : null;
    }

    private static bool IsLost(ResultStatus before, ResultStatus after) => Rank(before) is { } was && Rank(after) is { } now && now < was;

    /// <summary>Null for a status that is neither better nor worse than others.</summary>
    private static int? Rank(ResultStatus status) => status switch
    {
        ResultStatus.Validated => 2,
        ResultStatus.ToSettle => 1,
        ResultStatus.NotValidated => 0,
        _ => null,
    };
}
