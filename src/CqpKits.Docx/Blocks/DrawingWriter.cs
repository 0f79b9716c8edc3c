using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;
using CqpKits.Packages.Xml;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wpg = DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;

namespace CqpKits.Docx.Blocks;

/// <summary>
/// Writes a drawing as an inline group of DrawingML shapes ([MS-DOCX] 2.7.1, <c>wpg:wgp</c>), as Word 2010 and later do. A program that does not know
/// such groups shows nothing in their place.
/// </summary>
internal static class DrawingWriter
{
    private const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    public static W.Run Write(WritingJob job, Drawing drawing)
    {
        var id = job.Drawings.Next();
        var (width, height) = (Measure.Emus(drawing.Width), Measure.Emus(drawing.Height));
        var inline = new Dw.Inline(
            new Dw.Extent { Cx = width, Cy = height },
            new Dw.DocProperties { Id = id, Name = FormattableString.Invariant($"Dessin {id}"), Description = XmlText.Clean(drawing.Description) },
            new Dw.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(Shapes(job, drawing, width, height)) { Uri = Group }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        // The line is as high as the tallest of the drawing and the font of its run, so the font is a point high.
        var tiny = new W.RunProperties(new W.FontSize { Val = "2" }, new W.FontSizeComplexScript { Val = "2" });
        return new W.Run(tiny, new AlternateContent(new AlternateContentChoice(new W.Drawing(inline)) { Requires = "wpg" }));
    }

    private static Wpg.WordprocessingGroup Shapes(WritingJob job, Drawing drawing, long width, long height)
    {
        var group = new Wpg.WordprocessingGroup(
            new Wpg.NonVisualGroupDrawingShapeProperties(),
            new Wpg.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = width, Cy = height },
                new A.ChildOffset { X = 0, Y = 0 },
                new A.ChildExtents { Cx = width, Cy = height })));
        var writer = new ShapeWriter(drawing, job.Drawings);
        group.Append(drawing.Shapes.SelectMany(shape => shape.Accept(writer)));
        return group;
    }
}
