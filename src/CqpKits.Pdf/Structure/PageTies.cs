namespace CqpKits.Pdf.Structure;

/// <summary>Ties what is drawn on a page to the elements of the structure.</summary>
internal interface IPageTies
{
    /// <summary>Number of a piece of marked content that is drawn for an element.</summary>
    int Content(StructureNode node);

    /// <summary>The place in the structure of an annotation of an element.</summary>
    StructureObject Annotation(StructureNode node);
}

/// <summary>Ties of a page that is drawn for the first time: elements get what is drawn for them.</summary>
/// <param name="page">Index of the page.</param>
internal sealed class PageTies(int page) : IPageTies
{
    private readonly List<StructureNode> marked = [];
    private readonly List<PageTie> all = [];

    /// <summary>The elements of the marked content, by its number.</summary>
    public IReadOnlyList<StructureNode> Marked => marked;

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>The ties from one on.</summary>
    public PageTie[] From(int first) => [.. all[first..]];

    public int Content(StructureNode node)
    {
        var number = marked.Count;
        node.AddContent(page, number);
        marked.Add(node);
        all.Add(new PageTie(node, number, null));
        return number;
    }

    public StructureObject Annotation(StructureNode node)
    {
        var annotation = new StructureObject(page, node);
        node.AddObject(annotation);
        all.Add(new PageTie(node, 0, annotation));
        return annotation;
    }
}

/// <summary>Ties of what is drawn anew for a copy: those of the copy that was drawn first, where both are tied alike.</summary>
/// <param name="known">The ties of that copy.</param>
internal sealed class KnownTies(IReadOnlyList<PageTie> known) : IPageTies
{
    private bool areAlike = true;
    private int next;

    /// <summary>Whether all was tied as it is known, and nothing else.</summary>
    public bool AreAlike => areAlike && next == known.Count;

    public int Content(StructureNode node) => Next(node, isAnnotation: false).Content;

    public StructureObject Annotation(StructureNode node) => Next(node, isAnnotation: true).Annotation ?? new StructureObject(0, node);

    private PageTie Next(StructureNode node, bool isAnnotation)
    {
        areAlike = areAlike && next < known.Count && known[next].IsLike(node, isAnnotation);
        return areAlike ? known[next++] : default;
    }
}

/// <summary>What ties something that is drawn to an element.</summary>
/// <param name="Node">The element.</param>
/// <param name="Content">Number of the marked content, where it is that.</param>
/// <param name="Annotation">The place of the annotation, where it is one.</param>
internal readonly record struct PageTie(StructureNode Node, int Content, StructureObject? Annotation)
{
    /// <summary>Whether it ties to an element that is written alike.</summary>
    public bool IsLike(StructureNode node, bool isAnnotation) =>
        isAnnotation == Annotation is not null && node.Tag == Node.Tag && node.Description == Node.Description && node.ActualText == Node.ActualText && node.IsPrintedTicked == Node.IsPrintedTicked;
}
