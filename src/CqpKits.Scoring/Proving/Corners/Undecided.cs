using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>An item, or the certification, that is undecided for a candidate all of whose forms are filled.</summary>
/// <param name="Kind">The kind; candidates that are undecided alike have the same.</param>
/// <param name="Node">Code of the item; empty for the certification.</param>
/// <param name="Words">What stays undecided, in French.</param>
/// <param name="Why">The reason in French, a clause.</param>
internal sealed record Undecided(string Kind, string Node, string Words, string Why)
{
    /// <summary>What is undecided in a corner, the finest first; what an item leaves undecided above it is not said again.</summary>
    public static IEnumerable<Undecided> In(Corner corner, RuleSet rules)
    {
        var all = corner.Result.Nodes.Concat(corner.Result.Aside).ToList();
        var nodes = all.SelectMany(n => n.Children).Concat(all.Where(n => n.Children.All(c => c.Status != ResultStatus.Undecidable)))
            .Where(n => n.Status == ResultStatus.Undecidable && n.Findings.All(f => f is not GateFinding { Outcome: TestOutcome.Unknown })).ToList();
        return nodes.Count > 0 ? nodes.Where(n => !IsSaidByChecks(n, rules)).Select(n => OfNode(corner, n))
            : corner.Result.Status == ResultStatus.Undecidable ? [OfVerdict(corner)]
            : [];
    }

    /// <summary>« sans_objet: exclu » for an item whose sources have one mark each, of which the checks of rules warn.</summary>
    private static bool IsSaidByChecks(NodeResult node, RuleSet rules) =>
        rules.Missing.NotApplicable == MissingTreatment.Excluded
        && node.Sources.All(s => s.Leaves.Count == 1)
        && node.Sources.Any(s => s.Leaves.All(l => !l.Counts));

    private static Undecided OfNode(Corner corner, NodeResult node)
    {
        var lack = corner.Result.Lacks.FirstOrDefault(l => l.Node == node.Code) ?? corner.Result.Lacks.FirstOrDefault(l => l.Blocks);
        return new Undecided(
            $"{node.Level} {lack?.What.GetType().Name} {InsteadOfMarks(corner)}", node.Code, $"« {node.Code} » reste « {ResultStatusText.Of(node.Status)} »", ReasonOf(lack) ?? ResultWords.ReasonOf(node));
    }

    private static Undecided OfVerdict(Corner corner)
    {
        var lack = corner.Result.Lacks.FirstOrDefault(l => l.Blocks);
        return new Undecided(
            $"{lack?.What.GetType().Name} {InsteadOfMarks(corner)}", "", $"la certification reste « {ResultStatusText.Of(corner.Result.Status)} »", ReasonOf(lack) ?? ResultWords.ReasonOf(corner.Result).TrimEnd('.'));
    }

    private static string? ReasonOf(Lack? lack) => lack is null ? null : ResultWords.Of(lack);

    private static string InsteadOfMarks(Corner corner) => string.Join(' ', corner.Turns.Select(t => t.Setting.Kept.Count > 0 ? "acquis" : t.Setting.Word?.ToString() ?? "").Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal));
}
