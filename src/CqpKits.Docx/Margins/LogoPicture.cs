using CqpKits.Documents;
using CqpKits.Docx.Package;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Margins;
using CqpKits.Packages.Writing;
using CqpKits.Packages.Xml;
using A = DocumentFormat.OpenXml.Drawing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>A logo as an inline picture (ECMA-376 part 1, 20.4.2.8).</summary>
internal sealed class LogoPicture(HeadLogo placed)
{
    private readonly Logo logo = placed.Logo;

    /// <summary>Number of the picture: the same in every header.</summary>
    private readonly int place = placed.IsLeft ? 1 : 2;

    public bool Left => placed.IsLeft;

    public byte[] Bytes => logo.Bytes;

    /// <summary>The part of the picture, for a header that refers to it.</summary>
    public PackagePart Part(string header) => PartKind.Image($"word/media/logo{Measure.Text(place)}.{(logo.Format == LogoFormat.Png ? "png" : "jpeg")}", header, place);

    /// <summary>The run with the picture, for the header with this number. The id of the drawing is unique in the file.</summary>
    public W.Run Run(int header)
    {
        var id = (uint)((header * 2) + place);
        var extent = (X: Measure.Emus(placed.Width), Y: Measure.Emus(placed.Height));
        var description = XmlText.Clean(logo.Description);
        return new W.Run(new W.Drawing(new Dw.Inline(
            new Dw.Extent { Cx = extent.X, Cy = extent.Y },
            new Dw.DocProperties { Id = id, Name = "Logo " + Measure.Text(place), Description = description },
            new Dw.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = new DocumentFormat.OpenXml.BooleanValue { InnerText = "1" } }),
            new A.Graphic(new A.GraphicData(Picture(id, description, extent)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }

    private Pic.Picture Picture(uint id, string description, (long X, long Y) extent) => new(
        new Pic.NonVisualPictureProperties(
            new Pic.NonVisualDrawingProperties { Id = id, Name = "Logo " + Measure.Text(place), Description = description },
            new Pic.NonVisualPictureDrawingProperties()),
        new Pic.BlipFill(new A.Blip { Embed = Part("").RelationshipId }, new A.Stretch(new A.FillRectangle())),
        new Pic.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = extent.X, Cy = extent.Y }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
