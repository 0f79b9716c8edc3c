using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Pages;

/// <summary>What is drawn on one page, in the order in which it is drawn. Lengths are thousandths of a point from the top left corner of the paper, downwards.</summary>
internal sealed class PageCanvas
{
    private const int CrossWidth = Length.Point;
    private const string CrossColour = "5F6B7A";

    private readonly PdfJob job;
    private readonly ContentWriter content;
    private readonly ContentMarks marks;
    private readonly IPageTies ties;
    private readonly List<PageAnnotation> annotations = [];
    private readonly List<PlacedSpot> spots = [];
    private bool isRepeating;

    /// <param name="job">The file.</param>
    /// <param name="index">Which page, from 0.</param>
    /// <param name="width">Width of the paper.</param>
    /// <param name="height">Height of the paper.</param>
    /// <param name="ties">Ties to the structure.</param>
    public PageCanvas(PdfJob job, int index, int width, int height, IPageTies ties)
    {
        this.job = job;
        this.ties = ties;
        (Index, Width, Height) = (index, width, height);
        content = new ContentWriter(height, job.Glyphs);
        content.Marks = marks = new ContentMarks(ties, content);
    }

    /// <summary>Which page, from 0.</summary>
    public int Index { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The elements of its marked content, by its number.</summary>
    public IReadOnlyList<StructureNode> MarkedNodes => ((PageTies)ties).Marked;

    /// <summary>What of it is drawn anew for each copy.</summary>
    public CopyDrawings OfCopies { get; } = new();

    /// <summary>Links and fields, in the order in which they were drawn.</summary>
    public IReadOnlyList<PageAnnotation> Annotations => annotations;

    /// <summary>Where the fields and boxes of the form are that a person fills here, those for a pen alone among them.</summary>
    public IReadOnlyList<PlacedSpot> Spots => spots;

    /// <summary>What follows belongs to an element of the structure.</summary>
    public void Mark(StructureNode node) => marks.Ask(isRepeating ? null : node, repeats: isRepeating);

    /// <summary>An element is here, though nothing is drawn of it.</summary>
    public void MarkEmpty(StructureNode node) => marks.Empty(node);

    /// <summary>Draws what was drawn on a page before: it is no content once more.</summary>
    public void Repeat(Action draw)
    {
        isRepeating = true;
        draw();
        isRepeating = false;
    }

    /// <summary>What follows is no content for a reader who cannot see: lines, fills, heads and feet.</summary>
    /// <param name="repeats">True for what stands on every page: heads, feet (an artifact of pagination).</param>
    public void MarkArtifact(bool repeats = false) => marks.Ask(null, repeats);

    /// <summary>A text on one line.</summary>
    /// <param name="x">Its start.</param>
    /// <param name="baseline">Its base line.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="text">The text.</param>
    public void Text(int x, int baseline, TextLook look, ReadOnlySpan<char> text)
    {
        content.Text(x, baseline, look, text);
        if (marks.Node is { NeedsPlace: true })
        {
            var (ascent, descent) = (TextMeasure.Ascent(look), TextMeasure.Descent(look));
            Covers(new Box(x, baseline - ascent, TextMeasure.Width(look, text), ascent + descent));
        }
    }

    /// <summary>A text on one line that rises to the right, around a point.</summary>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="rise">How far it goes to the right and up, thousandths: cosine and sine.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="text">The text.</param>
    public void RisingText(int x, int y, (int Along, int Up) rise, TextLook look, string text) => content.RisingText(x, y, rise, look, text);

    /// <summary>A filled rectangle.</summary>
    public void Fill(Box box, string colour)
    {
        content.Fill(box, colour);
        Covers(box);
    }

    /// <summary>The outline of a rectangle, its line centred on its edges.</summary>
    public void Outline(Box box, int width, string colour)
    {
        content.Outline(box, width, colour);
        Covers(box);
    }

    /// <summary>A rectangle with oblique black lines on white.</summary>
    public void Hatch(Box box)
    {
        content.Hatch(box);
        Covers(box);
    }

    /// <summary>A square of small squares, black where a bit is not set.</summary>
    /// <param name="box">The square.</param>
    /// <param name="side">Small squares along a side.</param>
    /// <param name="rows">Their bits from the top left corner; each row begins with a byte.</param>
    public void Squares(Box box, int side, ReadOnlySpan<byte> rows) => content.Squares(box, side, rows);

    /// <summary>A straight line.</summary>
    public void Line(int x1, int y1, int x2, int y2, int width, string colour, bool isDashed = false)
    {
        content.Line(x1, y1, x2, y2, width, colour, isDashed);
        Covers(new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1), Math.Abs(y2 - y1)));
    }

    /// <summary>A picture, stretched over a rectangle; one that cannot be read is a crossed rectangle.</summary>
    public void Picture(Box box, Logo picture)
    {
        if (job.Pictures.NameOf(picture) is { } name)
        {
            content.Picture(box, name);
        }
        else
        {
            content.Outline(box, CrossWidth, CrossColour);
            content.Line(box.Left, box.Top, box.Right, box.Bottom, CrossWidth, CrossColour, dashed: false);
            content.Line(box.Left, box.Bottom, box.Right, box.Top, CrossWidth, CrossColour, dashed: false);
        }

        Covers(box);
    }

    /// <summary>A place that leads to a destination of the document when it is clicked.</summary>
    /// <param name="box">Where.</param>
    /// <param name="node">Its element of the structure, a <c>Link</c>.</param>
    /// <param name="destination">Name of the destination.</param>
    /// <param name="description">Where it leads, in words.</param>
    public void Link(Box box, StructureNode node, string destination, string description) => Add(new LinkAnnotation(ties.Annotation(node), box, destination, description));

    /// <summary>A destination of links and bookmarks: what is at this height.</summary>
    public void Destination(string name, int top) => job.Destinations.Add(name, Index, Height - top);

    /// <summary>Notes that a field is here; one that is only printed is none.</summary>
    public void Note(PlacedField field, Box box)
    {
        if (!field.ForPrint)
        {
            spots.Add(new PlacedSpot(field.SpotId, box));
        }
    }

    /// <summary>
    /// A field that a person fills on the screen; in a document that is only printed, its value, or what guides the pen. A signature is written by hand: nothing is drawn for it. What
    /// is drawn next belongs to what it did before.
    /// </summary>
    /// <exception cref="InvalidOperationException">The document has no issue, the field is placed twice, or the value of a date is none.</exception>
    public void Add(Widget widget)
    {
        var placed = widget.Field;
        if (!placed.Field.Kind.CarriesValue)
        {
            return;
        }

        var square = placed.Box is null ? widget.Place : BoxShape.Square(widget.Place, widget.Alignment);
        Note(placed, square);
        if (placed.ForPrint)
        {
            marks.Between(widget.Node, () => PrintedField.Draw(content, widget));
            return;
        }

        job.Take(placed.SpotId);
        if (placed.Box is null)
        {
            Add(new TextAnnotation(ties.Annotation(widget.Node), widget, job.Glyphs));
            return;
        }

        marks.Between(null, () => BoxShape.DrawOutline(content, square));
        Add(new BoxAnnotation(ties.Annotation(widget.Node), widget, square));
    }

    /// <summary>Draws what each copy has otherwise. It stands in a content stream of its own, after what all have.</summary>
    public void OfCopy(ICopyDrawing drawing)
    {
        var own = (PageTies)ties;
        var first = own.Count;
        var canvas = new PageCanvas(job.Sample, Index, Width, Height, own) { isRepeating = isRepeating };
        drawing.DrawSample(canvas);
        OfCopies.Add(drawing, isRepeating, own.From(first), canvas.spots);
        spots.AddRange(canvas.spots);
        foreach (var annotation in canvas.annotations)
        {
            annotation.Place.IsOfCopy = true;
            annotations.Add(annotation);
        }
    }

    /// <summary>Draws for a copy what was drawn for the sample.</summary>
    /// <returns>False where it takes another place.</returns>
    public bool Again(ICopyDrawing drawing, bool repeats, DocumentCopy copy)
    {
        isRepeating = repeats;
        var fits = drawing.Draw(this, copy);
        marks.CloseElement();
        return fits;
    }

    /// <summary>The content stream, when nothing more is drawn.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        marks.Close();
        content.End();
        return content.Content.Written;
    }

    /// <summary>What was drawn belongs to where its element is.</summary>
    private void Covers(Box box)
    {
        if (marks.Node is { NeedsPlace: true } node)
        {
            node.Cover(PagePlace.Of(Index, Height, box));
        }
    }

    private void Add(PageAnnotation annotation) => annotations.Add(annotation);
}

/// <summary>Where a field or a box of a choice is, by its spot.</summary>
internal readonly record struct PlacedSpot(string Spot, Box Box);
