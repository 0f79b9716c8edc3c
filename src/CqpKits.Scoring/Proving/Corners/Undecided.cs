using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>An item, or the certification, that is undecided for a candidate all of whose forms are filled.</summary>
/// <param name="Level">The level of the item; empty for the certification.</param>
/// <param name="Lack">The kind of what is missing; null when it is not known.</param>
/// <param name="Instead">The words that stand for marks.</param>
/// <param name="Node">Code of the item; empty for the certification.</param>
/// <param name="Subject">What stays undecided, in French: « C1 », la certification.</param>
/// <param name="Why">The reason in French, a clause.</param>
internal sealed record Undecided(string Level, Type? Lack, IReadOnlyList<string> Instead, string Node, string Subject, string Why)
{
    /// <summary>What stands for an item validated earlier among <see cref="Instead"/>.</summary>
    public const string Kept = "acquis";

    /// <summary>True when all marks of one of its sources are words, and not those of another.</summary>
    public bool IsOfOneSource { get; private init; }

    /// <summary>What is undecided in a corner, the finest first; what an item leaves undecided above it is not said again.</summary>
    public static IEnumerable<Undecided> In(Corner corner, RuleSet rules)
    {
        var all = corner.Result.Nodes.Concat(corner.Result.Aside).ToList();
        var nodes = all.SelectMany(n => n.Children).Concat(all.Where(n => n.Children.All(c => c.Status != ResultStatus.Undecidable)))
            .Where(n => n.Status == ResultStatus.Undecidable && n.Findings.All(f => f is not GateFinding { Outcome: TestOutcome.Unknown })).ToList();
        return nodes.Count > 0 ? nodes.Where(n => !IsSaidByChecks(n, rules)).Select(n => OfNode(corner, n))
            : corner.Result.Status == ResultStatus.Undecidable && all.Exists(n => n.Status != ResultStatus.Exempt) ? [OfVerdict(corner)]
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
            $"{node.Level}", lack?.What.GetType(), InsteadOfMarks(corner), node.Code, $"« {node.Code} »", ReasonOf(lack) ?? ResultWords.ReasonOf(node))
        {
            IsOfOneSource = IsOneSourceSetAside(corner, node),
        };
    }

    private static bool IsOneSourceSetAside(Corner corner, NodeResult node)
    {
        var words = corner.Turns.Where(t => t.Setting.Word is not null).SelectMany(t => t.Dial.Spots).Select(s => (s.Mark.Form.Holder, s.Mark.Field.Id)).ToHashSet();
        var aside = node.Sources.Where(s => s.Leaves.Count > 0).Select(s => s.Leaves.All(l => words.Contains((l.Holder, l.FieldId)))).ToList();
        return aside.Contains(true) && aside.Contains(false);
    }

    private static Undecided OfVerdict(Corner corner)
    {
        var lack = corner.Result.Lacks.FirstOrDefault(l => l.Blocks);
        return new Undecided(
            "", lack?.What.GetType(), InsteadOfMarks(corner), "", "la certification", ReasonOf(lack) ?? ResultWords.ReasonOf(corner.Result).TrimEnd('.'));
    }

    private static string? ReasonOf(Lack? lack) => lack switch
    {
        null => null,
        { What: NoMarkOfSourceCounts } => $"{lack.Holder} : {ResultWords.Of(lack)}",
        _ => ResultWords.Of(lack),
    };

    private static List<string> InsteadOfMarks(Corner corner) =>
        [.. corner.Turns.Select(t => t.Setting.Kept.Count > 0 ? Kept : t.Setting.Word?.ToString() ?? "").Where(w => w.Length > 0).Distinct()];

    /// <summary>Whether it says no more than another: both are of one level, and the other needs no other words, or where it needs none, lacks the same.</summary>
    public bool IsLike(Undecided other) =>
        Level == other.Level && other.Instead.All(Instead.Contains) && (other.Instead.Count > 0 || (Instead.Count == 0 && (Lack is null || Lack == other.Lack)));
}
