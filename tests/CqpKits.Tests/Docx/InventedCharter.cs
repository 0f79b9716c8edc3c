using CqpKits.Treatments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Tests.Docx;

/// <summary>A Word file of a branch that does not exist, as a French Word names its styles: what a charter may look like.</summary>
internal sealed record InventedCharter
{
    public const string Accent = "7A1F1F";
    public const string HeadText = "Branche inventée du pilotage";
    public const string FootText = "12 rue des Essais, 75000 Paris";

    /// <summary>A dark red band.</summary>
    public static readonly byte[] Logo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAIAAABeYcl+AAAALElEQVR42u3OQQkAAAgEsIt00Y1oCh/CYAGWad+JtLS0tLS0tLS0tLS09IUFHJn7PRdxQg8AAAAASUVORK5CYII=");

    public bool WithHeadings { get; init; } = true;

    public bool WithStyles { get; init; } = true;

    public bool WithMacros { get; init; }

    public string HeadingColour { get; init; } = Accent;

    /// <summary>Left margin, twips; the right one is half of it.</summary>
    public uint Margin { get; init; } = 1134;

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WithMacros ? WordprocessingDocumentType.MacroEnabledDocument : WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            if (WithStyles)
            {
                main.AddNewPart<StyleDefinitionsPart>().Styles = new W.Styles([Defaults(), .. Styles()]);
            }

            var header = main.AddNewPart<HeaderPart>("rIdEntete");
            var image = header.AddImagePart(ImagePartType.Png, "rIdLogo");
            image.FeedData(new MemoryStream(Logo));
            header.AddHyperlinkRelationship(new Uri("https://branche.invalid/"), isExternal: true, "rIdSite");
            header.Header = new W.Header(Line("En-tte", Picture(), new W.Run(new W.TabChar()), Text(HeadText)), Line("En-tte", new W.Hyperlink(Text("Son site")) { Id = "rIdSite" }));
            main.AddNewPart<FooterPart>("rIdPied").Footer = new W.Footer(
                Line("Pieddepage", [Text(FootText), .. Field("PAGE", "7"), .. Field("FILENAME \\p", "charte.docx")]));
            main.Document = new W.Document(new W.Body(Line("Titre1", Text("Charte")), Section()));
        }

        return AsWordLaysItOut(file.ToArray());
    }

    /// <summary>The typed classes put pictures beside the folder of the text; Word puts them into it.</summary>
    private static byte[] AsWordLaysItOut(byte[] bytes)
    {
        var file = DocxFile.Read(bytes);
        if (file.PartNames.FirstOrDefault(p => p.StartsWith("media/", StringComparison.Ordinal)) is not { } picture)
        {
            return bytes;
        }

        var relationships = file.PartNames.Single(p => p.EndsWith(".rels", StringComparison.Ordinal) && p.Contains("header", StringComparison.Ordinal));
        return file
            .Edit(relationships, root => root.Elements().First(r => ((string)r.Attribute("Target")!).Contains("media", StringComparison.Ordinal)).SetAttributeValue("Target", $"/word/{picture}"))
            .Without(picture).With($"word/{picture}", Logo).ToBytes();
    }

    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(new W.RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" }, new W.FontSize { Val = "22" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "240", Line = "360", LineRule = W.LineSpacingRuleValues.Auto })));

    private IEnumerable<W.Style> Styles()
    {
        var body = Style("Normal", "Normal", new W.StyleParagraphProperties(new W.Indentation { Left = "284", FirstLine = "425" }, new W.Justification { Val = W.JustificationValues.Both }), "333333", "21");
        body.Default = true;
        body.RemoveAllChildren<W.BasedOn>();
        yield return body;
        for (var level = 1; WithHeadings && level <= 3; level++)
        {
            var heading = new W.StyleParagraphProperties(
                new W.KeepNext(),
                new W.NumberingProperties(new W.NumberingId { Val = 4 }),
                new W.SpacingBetweenLines { Before = "240", After = "120" },
                new W.Indentation { Left = "0", FirstLine = "0" },
                new W.OutlineLevel { Val = level - 1 });
            yield return Style($"Titre{level}", $"heading {level}", heading, HeadingColour, $"{38 - (level * 5)}");
        }

        yield return Style("En-tte", "header", Tabs(), "666666", "16");
        yield return Style("Pieddepage", "footer", Tabs(), "666666", "16");
        yield return Style("TexteTableau", "Texte de tableau", new W.StyleParagraphProperties(new W.Indentation { Left = "2000" }), "00FF00", "60");
    }

    private static W.StyleParagraphProperties Tabs() => new(
        new W.Tabs(new W.TabStop { Val = W.TabStopValues.Center, Position = 4536 }, new W.TabStop { Val = W.TabStopValues.Right, Position = 9072 }),
        new W.Indentation { Left = "0", FirstLine = "0" });

    private static W.Style Style(string id, string name, W.StyleParagraphProperties paragraph, string colour, string size) =>
        new(new W.StyleName { Val = name }, new W.BasedOn { Val = "Normal" }, paragraph, new W.StyleRunProperties(new W.Color { Val = colour }, new W.FontSize { Val = size }))
        {
            Type = W.StyleValues.Paragraph,
            StyleId = id,
        };

    private W.SectionProperties Section() => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "rIdEntete" },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "rIdPied" },
        new W.PageSize { Width = 11906, Height = 16838 },
        new W.PageMargin { Top = 1700, Right = Margin / 2, Bottom = 1417, Left = Margin, Header = 567, Footer = 567, Gutter = 0 });

    private static W.Paragraph Line(string style, params OpenXmlElement[] content) =>
        new([new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }), .. content]);

    private static W.Run Text(string text) => new(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static IEnumerable<W.Run> Field(string instruction, string result) =>
    [
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new(new W.FieldCode(instruction)),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        Text(result),
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    private static W.Run Picture()
    {
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 1, Name = "Logo" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = "rIdLogo" }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 1080000, Cy = 360000 }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new W.Run(new W.Drawing(new Dw.Inline(
            new Dw.Extent { Cx = 1080000, Cy = 360000 },
            new Dw.DocProperties { Id = 1, Name = "Logo" },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))));
    }
}
