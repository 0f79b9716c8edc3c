using CqpKits.Treatments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Testing;

/// <summary>A Word file of a branch that does not exist, as a French Word names its styles: what a branch style may look like.</summary>
internal sealed record InventedBranchStyle
{
    public const string Accent = "7A1F1F";
    public const string HeadText = "Branche inventée du pilotage";
    public const string LogoText = "Logo de la branche inventée";
    public const string FootText = "12 rue des Essais, 75000 Paris";

    /// <summary>A dark red band.</summary>
    public static readonly byte[] Logo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAIAAABeYcl+AAAALElEQVR42u3OQQkAAAgEsIt00Y1oCh/CYAGWad+JtLS0tLS0tLS0tLS09IUFHJn7PRdxQg8AAAAASUVORK5CYII=");

    public bool WithHeadings { get; init; } = true;

    public bool WithStyles { get; init; } = true;

    public bool WithMacros { get; init; }

    /// <summary>Whether its pages have its head and foot.</summary>
    public bool WithMargins { get; init; } = true;

    /// <summary>Space after its paragraphs, twips.</summary>
    public int SpaceAfter { get; init; } = 240;

    public string HeadingColour { get; init; } = Accent;

    /// <summary>Whether its logo says what it shows.</summary>
    public bool WithLogoText { get; init; } = true;

    /// <summary>Whether its picture lies where the standard lets it lie and Word does not put it: beside the folder of the text.</summary>
    public bool PictureBeside { get; init; }

    /// <summary>Whether its picture is a file somewhere else, to which it links.</summary>
    public bool PictureLinked { get; init; }

    /// <summary>Whether its head is that of the first page alone.</summary>
    public bool HeadOnFirstPage { get; init; }

    /// <summary>Font of its theme, to which its styles then refer; null for a font by name.</summary>
    public string? ThemeFont { get; init; }

    /// <summary>Height of its logo, English metric units: 1 cm unless said.</summary>
    public long LogoHeight { get; init; } = 360000;

    /// <summary>Whether its logo floats at a place of the page, beside the text of the head.</summary>
    public bool LogoFloats { get; init; }

    /// <summary>What stands before the number of the page in its foot.</summary>
    public string PageLabel { get; init; } = "";

    /// <summary>What stands between the number of the page and how many there are; null for a foot that does not say how many.</summary>
    public string? PageCountLabel { get; init; }

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

            if (ThemeFont is { } font)
            {
                AddTheme(main, font);
            }

            var header = main.AddNewPart<HeaderPart>("rIdEntete");
            AddLogo(header);
            header.AddHyperlinkRelationship(new Uri("https://branche.invalid/"), isExternal: true, "rIdSite");
            header.Header = new W.Header(Line("En-tte", Picture(), new W.Run(new W.TabChar()), Text(HeadText)), Line("En-tte", new W.Hyperlink(Text("Son site")) { Id = "rIdSite" }));
            OpenXmlElement[] count = PageCountLabel is null ? [] : [Text(PageCountLabel), .. Field("NUMPAGES", "9")];
            main.AddNewPart<FooterPart>("rIdPied").Footer = new W.Footer(
                Line("Pieddepage", [Text(FootText + PageLabel), .. Field("PAGE", "7"), .. count, .. Field("FILENAME \\p", "charte.docx")]));
            main.Document = new W.Document(new W.Body(Line("Titre1", Text("Charte")), Section()));
        }

        return PictureBeside ? file.ToArray() : AsWordLaysItOut(file.ToArray());
    }

    private void AddLogo(HeaderPart header)
    {
        if (PictureLinked)
        {
            header.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://branche.invalid/logo.png"), "rIdLogo");
            return;
        }

        header.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(new MemoryStream(Logo));
    }

    private void AddTheme(MainDocumentPart main, string font)
    {
        using var xml = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
            $"""<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Essai"><a:themeElements><a:clrScheme name="E"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="000000"/></a:dk2><a:lt2><a:srgbClr val="FFFFFF"/></a:lt2><a:accent1><a:srgbClr val="{HeadingColour}"/></a:accent1><a:accent2><a:srgbClr val="{HeadingColour}"/></a:accent2><a:accent3><a:srgbClr val="{HeadingColour}"/></a:accent3><a:accent4><a:srgbClr val="{HeadingColour}"/></a:accent4><a:accent5><a:srgbClr val="{HeadingColour}"/></a:accent5><a:accent6><a:srgbClr val="{HeadingColour}"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="0000FF"/></a:folHlink></a:clrScheme><a:fontScheme name="E"><a:majorFont><a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="E"><a:fillStyleLst><a:noFill/><a:noFill/><a:noFill/></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:noFill/><a:noFill/><a:noFill/></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"""));
        main.AddNewPart<ThemePart>("rIdTheme").FeedData(xml);
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

    private W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(Fonts(), new W.FontSize { Val = "22" })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = SpaceAfter.ToString(System.Globalization.CultureInfo.InvariantCulture), Line = "360", LineRule = W.LineSpacingRuleValues.Auto })));

    private W.RunFonts Fonts() => ThemeFont is null
        ? new W.RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" }
        : new W.RunFonts { AsciiTheme = W.ThemeFontValues.MinorHighAnsi, HighAnsiTheme = W.ThemeFontValues.MinorHighAnsi };

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

    private W.SectionProperties Section()
    {
        OpenXmlElement[] margins = WithMargins
            ? [
                new W.HeaderReference { Type = HeadOnFirstPage ? W.HeaderFooterValues.First : W.HeaderFooterValues.Default, Id = "rIdEntete" },
                new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "rIdPied" },
            ]
            : [];
        return new W.SectionProperties(
        [
            .. margins,
            new W.PageSize { Width = 11906, Height = 16838 },
            new W.PageMargin { Top = 1700, Right = Margin / 2, Bottom = 1417, Left = Margin, Header = 567, Footer = 567, Gutter = 0 },
        ]);
    }

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

    private W.Run Picture()
    {
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 1, Name = "Logo" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(PictureLinked ? new A.Blip { Link = "rIdLogo" } : new A.Blip { Embed = "rIdLogo" }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 1080000, Cy = LogoHeight }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        OpenXmlElement[] content =
        [
            new Dw.DocProperties { Id = 1, Name = "Logo", Description = WithLogoText ? LogoText : null },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }),
        ];
        return new W.Run(new W.Drawing(LogoFloats ? Floating(content) : new Dw.Inline([new Dw.Extent { Cx = 1080000, Cy = LogoHeight }, .. content])));
    }

    /// <summary>At the right margin, 1 cm under the edge of the paper.</summary>
    private Dw.Anchor Floating(OpenXmlElement[] content) => new(
    [
        new Dw.SimplePosition { X = 0, Y = 0 },
        new Dw.HorizontalPosition(new Dw.HorizontalAlignment("right")) { RelativeFrom = Dw.HorizontalRelativePositionValues.Margin },
        new Dw.VerticalPosition(new Dw.PositionOffset("360000")) { RelativeFrom = Dw.VerticalRelativePositionValues.Page },
        new Dw.Extent { Cx = 1080000, Cy = LogoHeight },
        new Dw.WrapNone(),
        .. content,
    ])
    { SimplePos = false, RelativeHeight = 2, BehindDoc = false, Locked = false, LayoutInCell = true, AllowOverlap = true, DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
}
