using System.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>Reads the properties of a style from the element that holds them.</summary>
internal static class OdtLookReader
{
    private static readonly string[] LineThrough = ["text-line-through-style", "text-line-through-type"];

    /// <summary>Properties of text.</summary>
    /// <param name="reader">The XML, on the element.</param>
    /// <param name="fontNamed">Gives the font for its name in the file.</param>
    public static OdtTextLook Text(XmlReader reader, Func<string, string> fontNamed)
    {
        var position = OdtXml.StyleAttribute(reader, "text-position")?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var size = OdtXml.FormattingAttribute(reader, "font-size");
        var display = OdtXml.TextAttribute(reader, "display");
        var combine = OdtXml.StyleAttribute(reader, "text-combine");
        var look = new OdtTextLook
        {
            Hidden = display is null ? null : display != "true",
            Struck = Struck(reader),
            Raised = position is [var raise, ..] ? raise is "super" or "sub" || OdtMeasure.Percent(raise) is not (null or 0) : null,
            RaisedShare = position is [_, var share, ..] ? OdtMeasure.Percent(share) : null,
            Stacked = combine is null ? null : combine != "none",
            Colour = Colour(reader),
            Opacity = OdtMeasure.Percent(OdtXml.Extension(reader, "opacity")),
            Shade = Ground(OdtXml.FormattingAttribute(reader, "background-color")),
            Size = OdtMeasure.Length(size),
            SizeShare = OdtMeasure.Percent(size),
            Scale = OdtMeasure.Percent(OdtXml.StyleAttribute(reader, "text-scale")),
            Spacing = OdtMeasure.Length(OdtXml.FormattingAttribute(reader, "letter-spacing")),
            Font = OdtXml.StyleAttribute(reader, "font-name") is { } name ? fontNamed(name)
                : OdtXml.FormattingAttribute(reader, "font-family") is { } family ? Family(family)
                : null,
        };
        return look == OdtTextLook.Silent ? OdtTextLook.Silent : look;
    }

    /// <summary>Properties of a paragraph.</summary>
    public static OdtParagraphLook Paragraph(XmlReader reader)
    {
        var line = OdtXml.FormattingAttribute(reader, "line-height");
        var direction = OdtXml.StyleAttribute(reader, "writing-mode");
        var look = new OdtParagraphLook
        {
            Line = OdtMeasure.Length(line) ?? (line == "normal" ? 0 : null),
            LineShare = OdtMeasure.Percent(line),
            Left = OdtMeasure.Length(OdtXml.FormattingAttribute(reader, "margin-left")),
            Indent = OdtMeasure.Length(OdtXml.FormattingAttribute(reader, "text-indent")),
            RightToLeft = direction is null ? null : direction.StartsWith("rl", StringComparison.Ordinal),
        };
        return look == OdtParagraphLook.Silent ? OdtParagraphLook.Silent : look;
    }

    /// <summary>Properties of a box, and the picture that may be its ground; the element is read to its end.</summary>
    public static OdtBoxLook Box(XmlReader reader)
    {
        var printed = OdtXml.StyleAttribute(reader, "print-content");
        var layer = OdtXml.StyleAttribute(reader, "run-through");
        var look = new OdtBoxLook
        {
            Ground = Ground(OdtXml.FormattingAttribute(reader, "background-color")),
            IsCrossed = Crosses(reader, "diagonal-tl-br") is { } down ? down || Crosses(reader, "diagonal-bl-tr") == true : Crosses(reader, "diagonal-bl-tr"),
            IsUnprinted = printed is null ? null : printed == "false",
            Height = OdtMeasure.Length(OdtXml.StyleAttribute(reader, "row-height")),
            LeastHeight = OdtMeasure.Length(OdtXml.StyleAttribute(reader, "min-row-height")),
            Width = OdtMeasure.Length(OdtXml.StyleAttribute(reader, "column-width")),
            Wrap = OdtXml.StyleAttribute(reader, "wrap"),
            VerticalPosition = OdtXml.StyleAttribute(reader, "vertical-pos"),
            VerticalFrom = OdtXml.StyleAttribute(reader, "vertical-rel"),
            IsBehind = layer is null ? null : layer == "background",
        };
        OdtXml.Each(reader, name =>
        {
            if (name == "style:background-image") { look = look with { HasPicture = OdtXml.Link(reader) is { Length: > 0 } }; }
        });
        return look == OdtBoxLook.Silent ? OdtBoxLook.Silent : look;
    }

    /// <summary>The first of the families that a font is named by, without quotes.</summary>
    public static string Family(string families) => families.Split(',')[0].Trim().Trim('\'', '"');

    /// <summary>Struck through wherever one of the properties says so: programs differ in which of them they look at.</summary>
    private static bool? Struck(XmlReader reader)
    {
        var said = LineThrough.Select(name => OdtXml.StyleAttribute(reader, name)).OfType<string>().ToList();
        return said.Count == 0 ? null : said.Any(v => v != "none");
    }

    private static Paint? Colour(XmlReader reader) =>
        OdtXml.StyleAttribute(reader, "use-window-font-color") == "true" ? Paint.Automatic : Hex(OdtXml.FormattingAttribute(reader, "color"));

    private static Paint? Ground(string? colour) => colour == "transparent" ? Paint.Automatic : Hex(colour);

    private static Paint? Hex(string? colour) => colour is ['#', .. var digits] ? Paint.Hex(digits) : null;

    private static bool? Crosses(XmlReader reader, string name) => OdtXml.StyleAttribute(reader, name) is { } line ? !line.Contains("none", StringComparison.Ordinal) && !line.StartsWith('0') : null;
}
