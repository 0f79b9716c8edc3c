using System.Globalization;
using System.Xml;
using CqpKits.Packages.Looks;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>Colours as Word writes them: by number, by the name of a highlighter, or by the theme of the document, which wins over the number beside it.</summary>
/// <param name="theme">The theme part, or null.</param>
internal sealed class Palette(byte[]? theme)
{
    private static readonly Dictionary<string, Colour> Highlighters = new (string Name, Colour Colour)[]
    {
        ("black", Colour.Black), ("blue", new Colour(0, 0, 255)), ("cyan", new Colour(0, 255, 255)), ("green", new Colour(0, 255, 0)),
        ("magenta", new Colour(255, 0, 255)), ("red", new Colour(255, 0, 0)), ("yellow", new Colour(255, 255, 0)), ("white", Colour.White),
        ("darkBlue", new Colour(0, 0, 128)), ("darkCyan", new Colour(0, 128, 128)), ("darkGreen", new Colour(0, 128, 0)),
        ("darkMagenta", new Colour(128, 0, 128)), ("darkRed", new Colour(128, 0, 0)), ("darkYellow", new Colour(128, 128, 0)),
        ("darkGray", new Colour(128, 128, 128)), ("lightGray", new Colour(192, 192, 192)),
    }.ToDictionary(h => h.Name, h => h.Colour, StringComparer.Ordinal);

    private readonly ThemeColours colours = new(theme);

    /// <summary>The colour of a highlighter.</summary>
    public static Paint Highlight(string? name) => name is not null && Highlighters.TryGetValue(name, out var colour) ? new Paint(colour) : Paint.Automatic;

    /// <summary>The colour that attributes give, by the names of the attributes.</summary>
    public Paint Read(XmlReader reader, string value, string name, string tint, string shade) =>
        WordXml.Attribute(reader, name) is { } themed && Theme(themed) is { } colour
            ? new Paint(Shaded(colour, WordXml.Attribute(reader, tint), WordXml.Attribute(reader, shade)))
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

        var ink = Read(reader, "color", "themeColor", "themeTint", "themeShade");
        return new Paint(Mixed(ink.Own ?? Colour.Black, fill.Own ?? Colour.White, Share(pattern)));
    }

    /// <summary>A colour of the theme by its name in a run or in a drawing; null for an unknown one.</summary>
    public Paint? Themed(string name) => Paint.Of(Theme(name));

    private Colour? Theme(string name) => name switch
    {
        "background1" or "light1" or "bg1" or "lt1" => colours.Of("lt1") ?? Colour.White,
        "text1" or "dark1" or "tx1" or "dk1" => colours.Of("dk1") ?? Colour.Black,
        "background2" or "light2" or "bg2" or "lt2" => colours.Of("lt2"),
        "text2" or "dark2" or "tx2" or "dk2" => colours.Of("dk2"),
        "hyperlink" => colours.Of("hlink"),
        "followedHyperlink" => colours.Of("folHlink"),
        _ => colours.Of(name),
    };

    private static Colour Shaded(Colour colour, string? tint, string? shade) =>
        Share255(tint) is { } light ? Mixed(colour, Colour.White, light)
        : Share255(shade) is { } dark ? Mixed(colour, Colour.Black, dark)
        : colour;

    /// <summary>A mix of two colours.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The other.</param>
    /// <param name="share">Share of the first, from 0 to 1.</param>
    private static Colour Mixed(Colour one, Colour other, double share)
    {
        byte Part(byte first, byte second) => (byte)((first * share) + (second * (1 - share)));
        return new Colour(Part(one.Red, other.Red), Part(one.Green, other.Green), Part(one.Blue, other.Blue));
    }

    private static double? Share255(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, 0, 255) / 255.0 : null;

    private static double Share(string pattern) =>
        pattern == "solid" ? 1
        : pattern is ['p', 'c', 't', .. var percent] && int.TryParse(percent, CultureInfo.InvariantCulture, out var share) ? share / 100.0
        : 0.5;
}
