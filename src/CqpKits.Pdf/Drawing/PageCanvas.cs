using CqpKits.Documents;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Drawing;

/// <summary>What is drawn on one page, in the order in which it is drawn. Lengths are thousandths of a point from the top left corner of the paper, downwards.</summary>
internal sealed class PageCanvas
{
    /// <summary>What follows belongs to an element of the structure.</summary>
    public void Mark(StructureNode node) => throw new NotImplementedException();

    /// <summary>What follows is no content for a reader who cannot see: lines, fills, heads and feet.</summary>
    /// <param name="repeats">True for what stands on every page: heads, feet (an artifact of pagination).</param>
    public void MarkArtifact(bool repeats = false) => throw new NotImplementedException();

    /// <summary>A text on one line.</summary>
    /// <param name="x">Its start.</param>
    /// <param name="baseline">Its base line.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="text">The text.</param>
    public void Text(int x, int baseline, TextLook look, ReadOnlySpan<char> text) => throw new NotImplementedException();

    /// <summary>A filled rectangle.</summary>
    public void Fill(Box box, string colour) => throw new NotImplementedException();

    /// <summary>The outline of a rectangle, its line centred on its edges.</summary>
    public void Outline(Box box, int width, string colour) => throw new NotImplementedException();

    /// <summary>A rectangle with oblique black lines on white.</summary>
    public void Hatch(Box box) => throw new NotImplementedException();

    /// <summary>A straight line.</summary>
    public void Line(int x1, int y1, int x2, int y2, int width, string colour, bool isDashed = false) => throw new NotImplementedException();

    /// <summary>A picture, stretched over a rectangle.</summary>
    public void Picture(Box box, Logo picture) => throw new NotImplementedException();

    /// <summary>A place that leads to a destination of the document when it is clicked.</summary>
    /// <param name="box">Where.</param>
    /// <param name="node">Its element of the structure, a <c>Link</c>.</param>
    /// <param name="destination">Name of the destination.</param>
    /// <param name="description">Where it leads, in words.</param>
    public void Link(Box box, StructureNode node, string destination, string description) => throw new NotImplementedException();

    /// <summary>A destination of links and bookmarks: what is at this height.</summary>
    public void Destination(string name, int top) => throw new NotImplementedException();

    /// <summary>A field that a person fills on the screen.</summary>
    public void Add(Widget widget) => throw new NotImplementedException();
}
