using System.Globalization;
using System.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>Reads the properties of a run, wherever they stand: in the run, in a style, in the defaults.</summary>
/// <param name="palette">The colours.</param>
internal sealed class LookReader(Palette palette)
{
    private const int MostlyClear = 80_000;

    /// <summary>The properties within the element that the reader stands on, and the character style that it names.</summary>
    public (TextLook Look, string? Style) Read(XmlReader reader)
    {
        var look = TextLook.Silent;
        string? style = null;
        WordXml.Each(reader, name =>
        {
            if (name == "rStyle")
            {
                style = WordXml.Attribute(reader, "val");
            }
            else
            {
                look = Say(look, name, reader);
            }
        });
        return (look, style);
    }

    private TextLook Say(TextLook look, string name, XmlReader reader) => name switch
    {
        "vanish" or "specVanish" => look with { Hidden = WordXml.IsOn(reader) || (name == "specVanish" && look.Hidden == true) },
        "strike" => look with { Struck = WordXml.IsOn(reader) },
        "dstrike" => look with { StruckTwice = WordXml.IsOn(reader) },
        "vertAlign" => look with { Raised = WordXml.Attribute(reader, "val") is "superscript" or "subscript" },
        "position" => look with { Moved = WordXml.Signed(reader, "val") is not (null or 0) },
        "eastAsianLayout" => look with { Stacked = IsGiven(reader, "combine") || IsGiven(reader, "vert") },
        "rtl" => look with { RightToLeft = WordXml.IsOn(reader) },
        "color" => look with { Colour = palette.Read(reader, "val", "themeColor", "themeTint", "themeShade") },
        "shd" => look with { Shade = palette.Ground(reader) },
        "highlight" => look with { Highlight = Palette.Highlight(WordXml.Attribute(reader, "val")) },
        "sz" => look with { Size = WordXml.Signed(reader, "val") },
        "w" => look with { Scale = WordXml.Signed(reader, "val") },
        "spacing" => look with { Spacing = WordXml.Signed(reader, "val") },
        "rFonts" => Fonts(look, reader),
        "w14:textFill" => Fill(look, reader),
        _ => look,
    };

    private static bool IsGiven(XmlReader reader, string name) => WordXml.Attribute(reader, name) is not (null or "0" or "false" or "off");

    /// <summary>A font of the theme wins over one by name (17.3.2.26), and is a font of letters.</summary>
    private static TextLook Fonts(TextLook look, XmlReader reader)
    {
        var plain = WordXml.Attribute(reader, "asciiTheme") ?? WordXml.Attribute(reader, "ascii");
        var other = WordXml.Attribute(reader, "hAnsiTheme") ?? WordXml.Attribute(reader, "hAnsi");
        return plain is null && other is null ? look : look with { Font = plain ?? look.Font, OtherFont = other ?? look.OtherFont };
    }

    private TextLook Fill(TextLook look, XmlReader reader)
    {
        Paint? filling = null;
        var hollow = false;
        WordXml.Each(reader, kind =>
        {
            hollow |= kind == "w14:noFill";
            if (kind == "w14:solidFill")
            {
                WordXml.Each(reader, colour =>
                {
                    var value = WordXml.Attribute2010(reader, "val");
                    filling = colour == "w14:srgbClr" ? Paint.Hex(value) : palette.Themed(value ?? "");
                    WordXml.Each(reader, change => hollow |= change == "w14:alpha"
                        && int.TryParse(WordXml.Attribute2010(reader, "val"), CultureInfo.InvariantCulture, out var clear) && clear >= MostlyClear);
                });
            }
        });
        return look with { Filling = filling, Hollow = hollow };
    }
}
