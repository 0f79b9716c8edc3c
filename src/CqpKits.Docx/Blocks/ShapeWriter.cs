using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Drawings;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes the shapes of a drawing ([MS-DOCX] 2.8.1, <c>wps:wsp</c>), with a method for each kind. A shape that draws nothing is left out.</summary>
internal sealed class ShapeWriter(Drawing drawing, DrawingIds ids) : IShapeVisitor<IEnumerable<Wps.WordprocessingShape>>
{
    public IEnumerable<Wps.WordprocessingShape> Visit(DrawnRectangle rectangle) => rectangle.Width <= 0 || rectangle.Height <= 0 ? [] :
    [
        Shape(
            new Wps.NonVisualDrawingShapeProperties(),
            Box(rectangle.X, rectangle.Y, rectangle.Width, rectangle.Height),
            A.ShapeTypeValues.Rectangle,
            Fill(rectangle.Fill),
            Outline(rectangle.Outline)),
    ];

    public IEnumerable<Wps.WordprocessingShape> Visit(DrawnLine line)
    {
        var box = Box(Math.Min(line.X1, line.X2), Math.Min(line.Y1, line.Y2), Math.Abs(line.X2 - line.X1), Math.Abs(line.Y2 - line.Y1));
        box.VerticalFlip = (line.X2 - line.X1) * (line.Y2 - line.Y1) < 0 ? new BooleanValue { InnerText = "1" } : null;
        var outline = Outline(line.Weight);
        if (line.IsDashed)
        {
            outline.Append(new A.PresetDash { Val = A.PresetLineDashValues.Dash });
        }

        return [Shape(new Wps.NonVisualConnectorProperties(), box, A.ShapeTypeValues.Line, null, outline)];
    }

    /// <summary>A text box without margins, from the anchor to the edge of the drawing, or as far on both sides of it.</summary>
    public IEnumerable<Wps.WordprocessingShape> Visit(DrawnText text)
    {
        var box = DrawingLook.Box(drawing, text);
        var shape = Shape(
            new Wps.NonVisualDrawingShapeProperties { TextBox = new BooleanValue { InnerText = "1" } },
            Box(box.X, box.Y, box.Width, box.Height),
            A.ShapeTypeValues.Rectangle,
            new A.NoFill(),
            Outline(0));
        shape.InsertBefore(new Wps.TextBoxInfo2(new W.TextBoxContent(Line(text))), shape.LastChild);
        return [shape];
    }

    private static W.Paragraph Line(DrawnText text)
    {
        var size = Measure.Text(Measure.HalfPoints(text.Size));
        var properties = new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Body },
            SpacingBetweenLines = new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto },
            Justification = text.Anchor == Alignment.Start ? null
                : new W.Justification { Val = text.Anchor == Alignment.Center ? W.JustificationValues.Center : W.JustificationValues.Right },
        };
        return new W.Paragraph(properties, TextRuns.Of(text.Text, new W.RunProperties
        {
            Bold = text.IsBold ? new W.Bold() : null,
            Color = new W.Color { Val = DrawingLook.Black },
            FontSize = new W.FontSize { Val = size },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = size },
        }));
    }

    private Wps.WordprocessingShape Shape(OpenXmlElement kind, A.Transform2D box, A.ShapeTypeValues geometry, OpenXmlElement? fill, A.Outline outline)
    {
        var id = ids.Next();
        var properties = new Wps.ShapeProperties(box, new A.PresetGeometry(new A.AdjustValueList()) { Preset = geometry });
        if (fill is not null)
        {
            properties.Append(fill);
        }

        properties.Append(outline);
        return new Wps.WordprocessingShape(
            new Wps.NonVisualDrawingProperties { Id = id, Name = FormattableString.Invariant($"Forme {id}") },
            kind,
            properties,
            new Wps.TextBodyProperties(new A.NoAutoFit())
            {
                Wrap = A.TextWrappingValues.None,
                LeftInset = 0,
                TopInset = 0,
                RightInset = 0,
                BottomInset = 0,
                Anchor = A.TextAnchoringTypeValues.Center,
            });
    }

    private static A.Transform2D Box(decimal x, decimal y, decimal width, decimal height) => new(
        new A.Offset { X = Measure.Emus(x), Y = Measure.Emus(y) },
        new A.Extents { Cx = Measure.Emus(width), Cy = Measure.Emus(height) });

    private static OpenXmlElement Fill(ShapeFill fill) => DrawingLook.Colour(fill) is { } colour ? Solid(colour)
        : new A.PatternFill(
            new A.ForegroundColor(new A.RgbColorModelHex { Val = DrawingLook.Black }),
            new A.BackgroundColor(new A.RgbColorModelHex { Val = DrawingLook.White }))
        { Preset = A.PresetPatternValues.WideUpwardDiagonal };

    private static A.SolidFill Solid(string colour) => new(new A.RgbColorModelHex { Val = colour });

    private static A.Outline Outline(decimal points) =>
        points > 0 ? new A.Outline(Solid(DrawingLook.Black)) { Width = Measure.EmusOfPoints(points) } : new A.Outline(new A.NoFill());
}
