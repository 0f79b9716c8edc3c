using CqpKits.Diagnostics;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>Lines → the tree. A text that is there already, with the same code or label below the same node, is the same node: cells are merged or repeated.</summary>
internal sealed class StructureBuilder
{
    private readonly string path;
    private readonly ActivityPlacing activities;
    private readonly List<StructureNode> roots = [];
    private readonly List<Diagnostic> found = [];
    private readonly Dictionary<NodeKind, StructureNode> current = [];
    /// <summary>What the line says: the same text twice in one line is two nodes.</summary>
    private readonly HashSet<StructureNode> ofLine = [];

    private StructureBuilder(string path, IReadOnlyList<FoundLine> lines)
    {
        this.path = path;
        activities = new ActivityPlacing(path, ActivitiesFollow(lines));
    }

    /// <summary>The tree of lines whose kinds are settled; no value where a code is given twice.</summary>
    public static Checked<StructureTree> Build(string path, IReadOnlyList<FoundLine> lines)
    {
        var builder = new StructureBuilder(path, lines);
        foreach (var line in lines)
        {
            builder.Add(line);
        }

        builder.EndBlock();
        var empty = builder.roots.Where(r => r.Kind != NodeKind.Competency && r.Children.Count == 0).ToList();
        builder.found.AddRange(empty.Select(e => StructureMessages.HoldsNothing(e.Kind, e.Label, StructureRules.At(path, e.Line))));
        var tree = new StructureTree([.. builder.roots.Except(empty)]);
        foreach (var node in tree.Of(NodeKind.Group).Where(g => g.Children.Count == 0).ToList())
        {
            node.Kind = NodeKind.Criterion;
        }

        return Checked.Of(tree, [.. builder.found, .. builder.activities.Shared, .. Twice(path, tree)]);
    }

    private static IEnumerable<Diagnostic> Twice(string path, StructureTree tree) =>
        from same in tree.Nodes.Where(n => n.Code is not null).GroupBy(n => n.Code!.ToUpperInvariant())
        from node in same.Skip(1)
        select StructureMessages.CodeTwice(node.Code!, same.First().Line, StructureRules.At(path, node.Line));

    private void Add(FoundLine line)
    {
        ofLine.Clear();
        ofLine.UnionWith(line.IsWhole ? [] : Listed());
        var news = Ordered(line).Count(t => Place(t, line.IsWhole));
        if (news == 0 && line.Texts.Count > 0)
        {
            found.Add(StructureMessages.SaysNothingNew(line.Texts[^1].Text, StructureRules.At(path, line.Line)));
        }

        if (line.Texts.Count(t => t.Kind == NodeKind.Competency) > 1 && line.Texts.Any(t => t.Kind is NodeKind.Criterion or NodeKind.Group && t.Code is null))
        {
            found.Add(StructureMessages.SeveralCompetencies(current[NodeKind.Competency].Label, StructureRules.At(path, line.Line)));
        }
    }

    private void EndBlock() => found.AddRange(activities.End(current.GetValueOrDefault(NodeKind.Competency)));

    /// <summary>Whether activities stand behind their competency: in columns to the right, or below the first one.</summary>
    private static bool ActivitiesFollow(IReadOnlyList<FoundLine> lines)
    {
        var competency = lines.Index().FirstOrDefault(l => l.Item.Texts.Any(t => t.Kind == NodeKind.Competency), (int.MaxValue, null!)).Index;
        var activity = lines.Index().FirstOrDefault(l => l.Item.Texts.Any(t => t.Kind == NodeKind.Activity), (int.MaxValue, null!)).Index;
        return lines.Any(l => l.ActivitiesFollow) || (competency < activity && !lines[competency].IsWhole);
    }

    /// <summary>The texts of a line in the order in which they are placed: an activity waits for its competency, or comes behind it.</summary>
    private static IEnumerable<FoundText> Ordered(FoundLine line) =>
        line.ActivitiesFollow ? line.Texts.OrderBy(t => t.Kind switch { NodeKind.Activity or NodeKind.Task => NodeKind.Competency, NodeKind.Competency => NodeKind.Activity, var kind => kind }) : line.Texts;

    /// <summary>In an outline nothing is merged or repeated: a listed text is a node of its own.</summary>
    private IEnumerable<StructureNode> Listed() => current.Values.Append(activities.Current).OfType<StructureNode>().SelectMany(n => n.Children).Where(n => NodeKindWords.IsListed(n.Kind));

    /// <summary>Puts a text into the tree; false where it says nothing new.</summary>
    private bool Place(FoundText text, bool isRow) => text.Kind switch
    {
        NodeKind.Block or NodeKind.Domain => Enter(null, text),
        NodeKind.Activity => activities.Enter(text, current.GetValueOrDefault(NodeKind.Block), current.GetValueOrDefault(NodeKind.Competency), isRow),
        NodeKind.Task => activities.Current is { } activity ? Keep(activity, text) : Leave(text),
        NodeKind.Competency => EnterCompetency(text),
        NodeKind.Knowledge or NodeKind.KnowHow => Below(NodeKind.Domain, text),
        NodeKind.Criterion when CompetencyByCode(text) is { } named => Keep(named, text),
        NodeKind.Criterion when current.ContainsKey(NodeKind.Group) => Below(NodeKind.Group, text),
        NodeKind.Headline when current.GetValueOrDefault(NodeKind.Competency)?.Of(NodeKind.Headline).FirstOrDefault() is { } first && !first.IsSame(text) => Leave(text),
        _ => Below(NodeKind.Competency, text),
    };

    private bool Enter(StructureNode? parent, FoundText text)
    {
        var (node, isNew) = FindOrAdd(parent, text);
        if (current.GetValueOrDefault(text.Kind) != node)
        {
            EndBlock();
            foreach (var inner in current.Keys.Where(k => k > text.Kind).ToList())
            {
                current.Remove(inner);
            }

            current[text.Kind] = node;
        }

        return isNew;
    }

    private bool EnterCompetency(FoundText text)
    {
        var before = current.GetValueOrDefault(NodeKind.Competency);
        var (node, isNew) = FindOrAdd(current.GetValueOrDefault(NodeKind.Block), text);
        if (before != node)
        {
            current.Remove(NodeKind.Group);
            current[NodeKind.Competency] = node;
        }

        activities.Meet(node);
        return isNew;
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
        if ((parent?.Children ?? roots).FirstOrDefault(n => n.Kind == text.Kind && n.IsSame(text) && !(NodeKindWords.IsListed(n.Kind) && ofLine.Contains(n))) is { } same)
        {
            ofLine.Add(same);
            return (same, false);
        }

        var node = new StructureNode(text);
        ofLine.Add(node);
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
}
