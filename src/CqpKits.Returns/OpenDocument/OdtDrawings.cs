using System.Collections.Frozen;
using System.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Notes where the drawings of a part lie. Those in the line of the text stay where they stand; all others may lie over anything near them.</summary>
/// <param name="styles">The styles.</param>
internal sealed class OdtDrawings(OdtStyles styles)
{
    /// <summary>Ways in which the text keeps clear of a drawing.</summary>
    private static readonly FrozenSet<string> Clear = new[] { "none", "left", "right", "parallel", "dynamic", "biggest" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Shapes = new[]
    {
        "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:caption", "draw:line", "draw:polyline", "draw:polygon", "draw:regular-polygon", "draw:path",
        "draw:connector", "draw:measure", "draw:control", "draw:scene", "draw:page-thumbnail",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<FloatingDrawing> found = [];
    private int depth;

    /// <summary>The drawings that float.</summary>
    public IReadOnlyList<FloatingDrawing> Found => found;

    /// <summary>Whether an element is a shape: it may hold paragraphs of its own.</summary>
    public static bool IsShape(string name) => Shapes.Contains(name);

    /// <summary>A drawing: what it holds is visited; where it lies is noted.</summary>
    /// <param name="reader">The XML, on its element.</param>
    /// <param name="at">Where it hangs.</param>
    /// <param name="story">The text.</param>
    /// <param name="visit">Visits what it holds.</param>
    public void Visit(XmlReader reader, Scope at, Story story, Action visit)
    {
        var (place, tables) = (depth == 0 ? Place(reader, at, story) : null, story.Tables.Count);
        depth++;
        visit();
        depth--;
        // Around a table, it is what the table stands in.
        if (place is not null && story.Tables.Count == tables)
        {
            found.Add(place);
        }
    }

    private FloatingDrawing? Place(XmlReader reader, Scope at, Story story)
    {
        var anchor = OdtXml.TextAttribute(reader, "anchor-type") ?? "";
        var box = styles.Of("graphic", OdtXml.DrawingAttribute(reader, "style-name")).Box;
        var hangsInCell = at.Owner?.Cell is not null && anchor != "page";
        if (anchor == "as-char" || (!hangsInCell && Clear.Contains(box.Wrap ?? "")))
        {
            return null;
        }

        var (top, height) = Span(reader);
        var from = Origin(box, anchor);
        return new FloatingDrawing(anchor == "page" ? null : at.Owner, story.Tables.Count, box.IsBehind == true)
        {
            Top = from == Origins.Text ? top : null,
            OnPage = from == Origins.Page ? top : null,
            Height = height,
        };
    }

    /// <summary>From where it is counted down to its top, null where that is not told; and its height.</summary>
    private static (int? Top, int Height) Span(XmlReader reader)
    {
        int? Measure(string name) => OdtMeasure.Length(OdtXml.VectorAttribute(reader, name));
        if (reader.LocalName == "g" || OdtXml.DrawingAttribute(reader, "transform") is not null)
        {
            return (null, Measure("height") ?? 0);
        }

        return Measure("y1") is { } one && Measure("y2") is { } two
            ? (Math.Min(one, two), Math.Abs(one - two))
            : (Measure("y") ?? 0, Measure("height") ?? 0);
    }

    private static Origins Origin(OdtBoxLook box, string anchor) => box.VerticalPosition switch
    {
        null or "from-top" or "top" => (box.VerticalFrom ?? (anchor == "page" ? "page" : "paragraph")) switch
        {
            "page" => Origins.Page,
            "paragraph" or "paragraph-content" or "char" or "line" or "text" or "baseline" => Origins.Text,
            _ => Origins.Unknown,
        },
        _ => Origins.Unknown,
    };

    private enum Origins
    {
        Unknown,
        Page,
        Text,
    }
}
