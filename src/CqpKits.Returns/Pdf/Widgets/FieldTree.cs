using CqpKits.Returns.Pdf.Objects;
using CqpKits.Returns.Pdf.Pages;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>
/// The places of all fields: those that the pages show, whether the tree of fields knows them or not, then those that no page shows. Programs separate a field from its place, put
/// fields under others, and lose the one way or the other.
/// </summary>
internal static class FieldTree
{
    /// <summary>The places, page by page.</summary>
    public static IReadOnlyList<FoundWidget> Of(PdfFile file, IReadOnlyList<PdfPage> pages)
    {
        var known = Leaves(file);
        var shown = new List<FoundWidget>();
        foreach (var page in pages)
        {
            foreach (var annotation in page.Annotations.Where(a => file.Of(a, "Subtype") is PdfName { Value: "Widget" }))
            {
                shown.Add(new FoundWidget(known.GetValueOrDefault(annotation) ?? Upwards(file, annotation), page));
            }
        }

        var seen = shown.Select(w => w.Node.Dictionary).ToHashSet();
        return [.. shown, .. known.Values.Where(n => !seen.Contains(n.Dictionary)).Select(n => new FoundWidget(n, null))];
    }

    private static Dictionary<PdfDictionary, FieldNode> Leaves(PdfFile file)
    {
        var leaves = new Dictionary<PdfDictionary, FieldNode>();
        var seen = new HashSet<PdfDictionary>();
        var open = new Stack<(FieldNode Node, int Depth)>(Nodes(file, (file.Of(file.Catalogue, "AcroForm") as PdfDictionary)?["Fields"], null).Select(n => (n, 0)));
        while (open.TryPop(out var next))
        {
            var (node, depth) = next;
            if (!seen.Add(node.Dictionary) || depth > PdfLimits.Steps)
            {
                continue;
            }

            var kids = Nodes(file, node.Dictionary["Kids"], node).ToList();
            kids.ForEach(kid => open.Push((kid, depth + 1)));
            if (kids.Count == 0)
            {
                leaves[node.Dictionary] = node;
            }
        }

        return leaves;
    }

    private static IEnumerable<FieldNode> Nodes(PdfFile file, PdfValue? value, FieldNode? parent) =>
        file.Items(value).OfType<PdfDictionary>().Reverse().Select(d => new FieldNode(d, parent));

    /// <summary>The node of a place that the tree does not know, by what it says itself of those above it.</summary>
    private static FieldNode Upwards(PdfFile file, PdfDictionary annotation)
    {
        var line = new List<PdfDictionary>();
        for (var at = annotation; at is not null && line.Count < PdfLimits.Steps && !line.Contains(at); at = file.Of(at, "Parent") as PdfDictionary)
        {
            line.Add(at);
        }

        return line.AsEnumerable().Reverse().Aggregate((FieldNode?)null, (above, dictionary) => new FieldNode(dictionary, above))!;
    }
}
