namespace CqpKits.Kits.Importing.Structure;

/// <summary>
/// Gives each node of a tree its code: the one of the sheet, else the one that the certification has for the same text, else a proposed one that was never used.
/// What holds a node has its code first, because those below continue it.
/// </summary>
internal sealed class CodeGiving
{
    /// <summary>Share of words that two labels have in common when one is the other, changed.</summary>
    private const double Alike = 0.5;

    private readonly HashSet<string> taken;
    private readonly List<KnownItem> free;
    private readonly ILookup<(NodeKind, string), StructureNode> texts;

    private CodeGiving(StructureTree tree, KnownStructure known)
    {
        var given = tree.Nodes.Select(n => n.Code).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        taken = new HashSet<string>(known.Codes.Concat(given), StringComparer.OrdinalIgnoreCase);
        free = [.. known.Items.Where(i => !given.Contains(i.Code))];
        texts = tree.Nodes.ToLookup(n => (n.Kind, n.Folded));
    }

    /// <summary>Gives all codes.</summary>
    public static void Run(StructureTree tree, KnownStructure known) => new CodeGiving(tree, known).Give(tree.Roots, parent: null);

    private void Give(IReadOnlyList<StructureNode> nodes, StructureNode? parent)
    {
        var owner = parent?.Code ?? "";
        Keep(nodes, (node, item) => item.Owner == owner && item.Folded == node.Folded);
        Keep(nodes, (node, item) => item.Folded == node.Folded && IsOnly(node, item));
        Keep(nodes, (node, item) => item.Owner == owner && Likeness(item.Folded, node.Folded) >= Alike);
        foreach (var node in nodes)
        {
            if (node.Code is null && NodeKindWords.HasCode(node.Kind))
            {
                var code = CodeProposals.For(node, parent, nodes).First(taken.Add);
                node.Give(code, CodeOrigin.Proposed);
            }

            Give(node.Children, node);
        }
    }

    private void Keep(IReadOnlyList<StructureNode> nodes, Func<StructureNode, KnownItem, bool> isIt)
    {
        foreach (var node in nodes.Where(n => n.Code is null))
        {
            if (free.Find(i => i.Kind == node.Kind && isIt(node, i)) is { } item)
            {
                free.Remove(item);
                node.Give(item.Code, CodeOrigin.Kept);
            }
        }
    }

    /// <summary>Whether a text stands once in the sheet and once in the certification: it has moved.</summary>
    private bool IsOnly(StructureNode node, KnownItem item) =>
        texts[(node.Kind, node.Folded)].Count() == 1 && free.Count(i => i.Kind == item.Kind && i.Folded == item.Folded) == 1;

    private static double Likeness(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        return first.Count == 0 || second.Count == 0 ? 0 : (double)first.Intersect(second).Count() / Math.Max(first.Count, second.Count);
    }

    private static HashSet<string> Words(string text) => [.. text.Split(' ', '\'', ',', '.', ';', '(', ')').Where(w => w.Length > 2)];
}
