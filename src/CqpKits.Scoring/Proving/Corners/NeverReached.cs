using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Finds the items, and the certification, that every candidate who was tried is refused: none is validated, and none left to a person.</summary>
internal sealed class NeverReached
{
    private readonly HashSet<Place> reached = [];
    private readonly Dictionary<Place, (Corner Corner, NodeResult? Node)> refused = [];

    /// <summary>True while something is refused to every candidate.</summary>
    public bool IsAny => refused.Keys.Any(p => !reached.Contains(p));

    /// <summary>Looks at one corner. An item that was validated earlier does not show that the rule set validates it.</summary>
    public void Add(Corner corner)
    {
        if (corner.Turns.Any(t => t.Setting.Kept.Count > 0))
        {
            return;
        }

        Reach(corner.Result);
        var isBest = corner.IsBestEverywhere;
        foreach (var (place, status, node) in Places(corner.Result))
        {
            if (status == ResultStatus.NotValidated && !reached.Contains(place) && (isBest || !refused.ContainsKey(place)))
            {
                refused[place] = (corner, node);
            }
        }
    }

    /// <summary>Looks at a result only for what it reaches.</summary>
    public void Reach(CandidateResult result) => reached.UnionWith(
        Places(result).Where(p => p.Status is ResultStatus.Validated or ResultStatus.ToSettle or ResultStatus.Marked).Select(p => p.Place));

    /// <summary>
    /// One message for each level, the certification last. What is refused only because of a finer item, or of a prerequisite, is not said again.
    /// </summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="undecided">Levels of which it is said that they can never be validated; with any, nothing is said of the certification.</param>
    public IEnumerable<Diagnostic> Diagnostics(RuleSet rules, IReadOnlySet<string> undecided)
    {
        var all = refused.Where(r => !reached.Contains(r.Key)).ToList();
        var causes = all.Where(r => r.Value.Node is { } node && !IsConsequence(node)).ToList();
        foreach (var level in causes.GroupBy(c => c.Key.Level).Where(l => !undecided.Contains(string.Concat(l.Key))))
        {
            var (corner, node) = level.First().Value;
            yield return CornerMessages.NeverReached(rules, [.. level.Select(l => l.Key.Code)], corner, node);
        }

        var isOfVerdict = all.Exists(r => r.Value.Node is { } node && r.Value.Corner.Result.Nodes.Any(n => n == node || n.Children.Contains(node)));
        if (undecided.Count == 0 && !isOfVerdict && all.Find(r => r.Value.Node is null) is { Value.Corner: { } last })
        {
            yield return CornerMessages.NeverReached(rules, [], last, null);
        }
    }

    private bool IsConsequence(NodeResult node) =>
        node.Children.Any(c => refused.ContainsKey(PlaceOf(c)) && !reached.Contains(PlaceOf(c))) || node.Findings.Any(f => f is GateFinding { Outcome: TestOutcome.Failed });

    private static IEnumerable<(Place Place, ResultStatus Status, NodeResult? Node)> Places(CandidateResult result) =>
        result.Nodes.Concat(result.Aside).SelectMany(n => n.Children.Append(n)).Select(n => (PlaceOf(n), n.Status, (NodeResult?)n)).Append((new Place(null, ""), result.Status, null));

    private static Place PlaceOf(NodeResult node) => new(node.Level, node.Code);

    /// <summary>An item of a level; none of both for the certification.</summary>
    private readonly record struct Place(ResultLevel? Level, string Code);
}
