using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Structure;

/// <summary>
/// An element of the structure of a document (ISO 32000-1, 14.7), in reading order. Its children are other elements, and what was drawn while a canvas was marked with it: the
/// canvas adds that.
/// </summary>
/// <param name="tag">Standard structure type: <c>Document</c>, <c>H1</c>, <c>P</c>, <c>Table</c>, <c>TH</c>…</param>
internal sealed class StructureNode(string tag)
{
    private readonly List<StructureKid> kids = [];

    public string Tag => tag;

    /// <summary>Alternative text (<c>Figure</c>, <c>Link</c>, <c>Form</c>); of a <c>Table</c>, its summary.</summary>
    public string? Description { get; init; }

    /// <summary>The text that a drawing shows (<c>Span</c>).</summary>
    public string? ActualText { get; init; }

    /// <summary>Of a <c>TH</c>: <c>Column</c> or <c>Row</c>.</summary>
    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Of an <c>L</c>: how its items are numbered (<c>Decimal</c>, <c>LowerAlpha</c>, <c>Disc</c>, <c>None</c>); null elsewhere.</summary>
    public string? Numbering { get; init; }

    /// <summary>Of a <c>Form</c> that is only printed: whether its box is ticked; null for a field that is filled on the screen.</summary>
    public bool? IsPrintedTicked { get; init; }

    /// <summary>What it consists of, in reading order.</summary>
    public IReadOnlyList<StructureKid> Kids => kids;

    /// <summary>Where it is, when all of it is on one page; null when nothing was drawn or it is on several.</summary>
    public PagePlace? Place { get; private set; }

    /// <summary>Number of its object; 0 while it has none.</summary>
    public int Number { get; set; }

    /// <summary>Whether where it is has to be said: what is not text is found by its place (ISO 32000-1, table 344). A field is where its annotation is.</summary>
    public bool NeedsPlace => tag is "Figure" or "Formula";

    /// <summary>Whether there is anything in it. A cell of a table stands for itself: without it, the row would have a column less.</summary>
    public bool IsWritten
    {
        get
        {
            if (tag is "TD" or "TH" or "Document")
            {
                return true;
            }

            foreach (var kid in kids)
            {
                if (kid.Node is not { IsWritten: false })
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Adds an element at the end.</summary>
    public StructureNode Add(StructureNode child)
    {
        kids.Add(new StructureKid(child, null, 0, 0));
        return child;
    }

    /// <summary>Adds what is drawn on a page under a number.</summary>
    /// <param name="page">Index of the page.</param>
    /// <param name="mark">Number of its marked content on that page.</param>
    public void AddContent(int page, int mark) => kids.Add(new StructureKid(null, null, page, mark));

    /// <summary>Adds an annotation: a link, or a field.</summary>
    public void AddObject(StructureObject annotation) => kids.Add(new StructureKid(null, annotation, annotation.Page, 0));

    /// <summary>It covers a rectangle of a page too.</summary>
    public void Cover(PagePlace place) =>
        Place = kids.Exists(k => k.Node is null && k.Page != place.Page) ? null : Place is { } covered ? covered.With(place) : place;
}

/// <summary>A part of an element: an element, an annotation, or marked content of a page.</summary>
/// <param name="Node">The element, or null.</param>
/// <param name="Annotation">The annotation, or null.</param>
/// <param name="Page">Index of the page of the annotation or content.</param>
/// <param name="Mark">Number of the marked content.</param>
internal readonly record struct StructureKid(StructureNode? Node, StructureObject? Annotation, int Page, int Mark);

/// <summary>An annotation that belongs to an element.</summary>
/// <param name="page">Index of its page.</param>
/// <param name="node">The element.</param>
internal sealed class StructureObject(int page, StructureNode node)
{
    public int Page => page;

    public StructureNode Node => node;

    /// <summary>Number of its object.</summary>
    public int Number { get; set; }

    /// <summary>Whether the annotation is written for each copy.</summary>
    public bool IsOfCopy { get; set; }

    /// <summary>Its key in the tree of parents.</summary>
    public int Key { get; set; }
}

/// <summary>A rectangle of a page, counted from its foot upwards as PDF does; thousandths of a point.</summary>
internal readonly record struct PagePlace(int Page, int Left, int Bottom, int Right, int Top)
{
    public static PagePlace Of(int page, int height, Box box) => new(page, box.Left, height - box.Bottom, box.Right, height - box.Top);

    public PagePlace With(PagePlace other) =>
        new(Page, Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
