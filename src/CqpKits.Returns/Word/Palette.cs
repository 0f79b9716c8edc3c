using System.Globalization;
using System.Xml;
using CqpKits.Packages.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>Colours as Word writes them: by number, by the name of a highlighter, or by the theme of the document, which wins over the number beside it.</summary>
/// <param name="theme">The theme part, or null.</param>
internal sealed class Palette(byte[]? theme)
{
    private static readonly Dictionary<string, Paint> Highlighters = new (string Name, Paint Paint)[]
    {
        ("black", Paint.Black), ("blue", new Paint(0, 0, 255)), ("cyan", new Paint(0, 255, 255)), ("green", new Paint(0, 255, 0)),
        ("magenta", new Paint(255, 0, 255)), ("red", new Paint(255, 0, 0)), ("yellow", new Paint(255, 255, 0)), ("white", Paint.White),
        ("darkBlue", new Paint(0, 0, 128)), ("darkCyan", new Paint(0, 128, 128)), ("darkGreen", new Paint(0, 128, 0)),
        ("darkMagenta", new Paint(128, 0, 128)), ("darkRed", new Paint(128, 0, 0)), ("darkYellow", new Paint(128, 128, 0)),
        ("darkGray", new Paint(128, 128, 128)), ("lightGray", new Paint(192, 192, 192)),
    }.ToDictionary(h => h.Name, h => h.Paint, StringComparer.Ordinal);

    private Dictionary<string, Paint>? colours;

    /// <summary>The colour of a highlighter.</summary>
    public static Paint Highlight(string? name) => name is not null && Highlighters.TryGetValue(name, out var paint) ? paint : Paint.Automatic;

    /// <summary>The colour that attributes give, by the names of the attributes.</summary>
    public Paint Read(XmlReader reader, string value, string name, string tint, string shade) =>
        WordXml.Attribute(reader, name) is { } themed && Themed(themed) is { } colour
            ? Shaded(colour, WordXml.Attribute(reader, tint), WordXml.Attribute(reader, shade))
            : Paint.Hex(WordXml.Attribute(reader, value)) ?? Paint.Automatic;

    /// <summary>The ground of a shading element; <see cref="Paint.Automatic"/> for none.</summary>
    public Paint Ground(XmlReader reader)
    {
        var fill = Read(reader, "fill", "themeFill", "themeFillTint", "themeFillShade");
        var pattern = WordXml.Attribute(reader, "val") ?? "clear";
        if (pattern is "clear" or "nil")
        {
            return fill;
        }

        var ink = Read(reader, "color", "themeColor", "themeTint", "themeShade") is var colour && colour == Paint.Automatic ? Paint.Black : colour;
        return ink.MixedInto(fill == Paint.Automatic ? Paint.White : fill, Share(pattern));
    }

    /// <summary>A colour of the theme by its name in a run or in a drawing; null for an unknown one.</summary>
    public Paint? Themed(string name) => name switch
    {
        "background1" or "light1" or "bg1" or "lt1" => Colour("lt1") ?? Paint.White,
        "text1" or "dark1" or "tx1" or "dk1" => Colour("dk1") ?? Paint.Black,
        "background2" or "light2" or "bg2" or "lt2" => Colour("lt2"),
        "text2" or "dark2" or "tx2" or "dk2" => Colour("dk2"),
        "hyperlink" => Colour("hlink"),
        "followedHyperlink" => Colour("folHlink"),
        _ => Colour(name),
    };

    private static Paint Shaded(Paint colour, string? tint, string? shade) =>
        Share255(tint) is { } light ? colour.MixedInto(Paint.White, light)
        : Share255(shade) is { } dark ? colour.MixedInto(Paint.Black, dark)
        : colour;

    private static double? Share255(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 0, 255) / 255.0 : null;

    private static double Share(string pattern) =>
        pattern == "solid" ? 1
        : pattern is ['p', 'c', 't', .. var percent] && int.TryParse(percent, CultureInfo.InvariantCulture, out var share) ? share / 100.0
        : 0.5;

    private Paint? Colour(string name) => (colours ??= Scheme()).TryGetValue(name, out var paint) ? paint : null;

    private Dictionary<string, Paint> Scheme()
    {
        var found = new Dictionary<string, Paint>(StringComparer.Ordinal);
        if (theme is null)
        {
            return found;
        }

        using var reader = PartXml.Open(theme);
        var slot = "";
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "srgbClr" or "sysClr")
            {
                if (Paint.Hex(reader.GetAttribute("lastClr") ?? reader.GetAttribute("val")) is { } paint) { found.TryAdd(slot, paint); }
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                slot = reader.LocalName;
            }
        }

        return found;
    }
}
