using CqpKits.Diagnostics;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>Lines → the tree. A text that is there already, with the same code or label below the same node, is the same node: cells are merged or repeated.</summary>
internal sealed class StructureBuilder(string path)
{
    private readonly List<StructureNode> roots = [];
    private readonly List<Diagnostic> found = [];
    private readonly Dictionary<NodeKind, StructureNode> current = [];
    private readonly HashSet<StructureNode> attached = [];
    private readonly Dictionary<StructureNode, HashSet<StructureNode>> shared = [];

    /// <summary>The tree of lines whose kinds are settled; no value where a code is given twice.</summary>
    public static Checked<StructureTree> Build(string path, IReadOnlyList<FoundLine> lines)
    {
        var builder = new StructureBuilder(path);
        foreach (var line in lines)
        {
            builder.Add(line);
        }

        builder.AttachActivity();
        var empty = builder.roots.Where(r => r.Kind != NodeKind.Competency && r.Children.Count == 0).ToList();
        builder.found.AddRange(empty.Select(e => StructureMessages.HoldsNothing(e.Kind, e.Label, StructureRules.At(path, e.Line))));
        var tree = new StructureTree([.. builder.roots.Except(empty)]);
        foreach (var node in tree.Of(NodeKind.Group).Where(g => g.Children.Count == 0).ToList())
        {
            node.Kind = NodeKind.Criterion;
        }

        var shared = builder.shared.Select(s => StructureMessages.ActivityShared(s.Key.Label, s.Value.Count + 1, StructureRules.At(path, s.Key.Line)));
        return Checked.Of(tree, [.. builder.found, .. shared, .. Twice(path, tree)]);
    }

    private static IEnumerable<Diagnostic> Twice(string path, StructureTree tree) =>
        from same in tree.Nodes.Where(n => n.Code is not null).GroupBy(n => n.Code!.ToUpperInvariant())
        from node in same.Skip(1)
        select StructureMessages.CodeTwice(node.Code!, same.First().Line, StructureRules.At(path, node.Line));

    private void Add(FoundLine line)
    {
        var news = line.Texts.Count(Place);
        if (line.IsWhole)
        {
            AttachActivity();
        }

        if (news == 0 && line.Texts.Count > 0)
        {
            found.Add(StructureMessages.SaysNothingNew(line.Texts[^1].Text, StructureRules.At(path, line.Line)));
        }

        if (line.Texts.Count(t => t.Kind == NodeKind.Competency) > 1 && line.Texts.Any(t => t.Kind is NodeKind.Criterion or NodeKind.Group && t.Code is null))
        {
            found.Add(StructureMessages.SeveralCompetencies(current[NodeKind.Competency].Label, StructureRules.At(path, line.Line)));
        }
    }

    /// <summary>Puts a text into the tree; false where it says nothing new.</summary>
    private bool Place(FoundText text) => text.Kind switch
    {
        NodeKind.Block or NodeKind.Domain => Enter(null, text),
        NodeKind.Activity => EnterActivity(text),
        NodeKind.Task => Below(NodeKind.Activity, text),
        NodeKind.Competency => EnterCompetency(text),
        NodeKind.Knowledge or NodeKind.KnowHow => Below(NodeKind.Domain, text),
        NodeKind.Criterion when CompetencyByCode(text) is { } named => Keep(named, text),
        NodeKind.Criterion when current.ContainsKey(NodeKind.Group) => Below(NodeKind.Group, text),
        NodeKind.Headline when current.GetValueOrDefault(NodeKind.Competency)?.Of(NodeKind.Headline).FirstOrDefault() is { } first && !IsSame(first, text) => Leave(text),
        _ => Below(NodeKind.Competency, text),
    };

    private bool Enter(StructureNode? parent, FoundText text)
    {
        AttachActivity();
        var (node, isNew) = FindOrAdd(parent, text);
        if (current.GetValueOrDefault(text.Kind) != node)
        {
            foreach (var inner in current.Keys.Where(k => k > text.Kind).ToList())
            {
                current.Remove(inner);
            }

            current[text.Kind] = node;
        }

        return isNew;
    }

    /// <summary>An activity waits for its competency, which stands behind or below it.</summary>
    private bool EnterActivity(FoundText text)
    {
        if (current.TryGetValue(NodeKind.Activity, out var same) && IsSame(same, text))
        {
            return false;
        }

        AttachActivity();
        var known = attached.Where(a => IsSame(a, text)).FirstOrDefault(a => text.Code is not null || Outermost(a) == current.GetValueOrDefault(NodeKind.Block));
        current[NodeKind.Activity] = known ?? new StructureNode(text);
        return known is null;
    }

    private StructureNode? Outermost(StructureNode node) => roots.FirstOrDefault(r => r.All.Contains(node)) is { Kind: NodeKind.Block } block ? block : null;

    private bool EnterCompetency(FoundText text)
    {
        var activity = current.GetValueOrDefault(NodeKind.Activity);
        var block = current.GetValueOrDefault(NodeKind.Block);
        var before = current.GetValueOrDefault(NodeKind.Competency);
        var (node, isNew) = FindOrAdd(block, text);
        if (before != node)
        {
            current.Remove(NodeKind.Group);
            current[NodeKind.Competency] = node;
        }

        if (activity is not null && attached.Add(activity))
        {
            node.Add(activity);
        }
        else if (activity is not null && !node.Children.Contains(activity))
        {
            (shared.TryGetValue(activity, out var others) ? others : shared[activity] = []).Add(node);
        }

        return isNew;
    }

    /// <summary>Gives an activity that still waits to the competency above it.</summary>
    private void AttachActivity()
    {
        if (!current.TryGetValue(NodeKind.Activity, out var activity) || attached.Contains(activity))
        {
            return;
        }

        if (current.TryGetValue(NodeKind.Competency, out var competency))
        {
            attached.Add(activity);
            competency.Add(activity);
        }
        else
        {
            attached.Add(activity);
            found.Add(StructureMessages.NotPlaced(activity.Kind, activity.Label, StructureRules.At(path, activity.Line)));
        }
    }

    private bool Below(NodeKind parent, FoundText text)
    {
        if (current.TryGetValue(parent, out var node))
        {
            return Keep(node, text);
        }

        return Leave(text);
    }

    private bool Leave(FoundText text)
    {
        found.Add(StructureMessages.NotPlaced(text.Kind, text.Text, StructureRules.At(path, text.Line)));
        return true;
    }

    private bool Keep(StructureNode parent, FoundText text)
    {
        var (node, isNew) = FindOrAdd(parent, text);
        current[text.Kind] = node;
        return isNew;
    }

    /// <summary>The competency whose code a criterion's code continues, where it is not the one above.</summary>
    private StructureNode? CompetencyByCode(FoundText text) =>
        text.Code is { } code && current.TryGetValue(NodeKind.Competency, out var above) && !Continues(code, above.Code)
            ? (current.TryGetValue(NodeKind.Block, out var block) ? block.Children : roots).FirstOrDefault(c => c.Kind == NodeKind.Competency && Continues(code, c.Code))
            : null;

    private static bool Continues(string code, string? outer) => outer is not null && code.StartsWith(outer + ".", StringComparison.OrdinalIgnoreCase);

    private (StructureNode Node, bool IsNew) FindOrAdd(StructureNode? parent, FoundText text)
    {
        if ((parent?.Children ?? roots).FirstOrDefault(n => n.Kind == text.Kind && IsSame(n, text)) is { } same)
        {
            return (same, false);
        }

        var node = new StructureNode(text);
        if (parent is null)
        {
            roots.Add(node);
        }
        else
        {
            parent.Add(node);
        }

        return (node, true);
    }

    private static bool IsSame(StructureNode node, FoundText text) => node.Label == text.Text && (node.Code is null || text.Code is null || node.Code == text.Code);
}
