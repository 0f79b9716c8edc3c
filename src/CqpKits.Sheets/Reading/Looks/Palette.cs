using System.Globalization;
using System.Xml.Linq;
using CqpKits.Packages.Looks;

namespace CqpKits.Sheets.Reading.Looks;

/// <summary>The colours that cells name by number: those of the theme and those of the old palette.</summary>
/// <param name="themePart">Theme of the workbook; null without.</param>
/// <param name="own">Colours that the workbook sets in the place of the old palette's, from 0; empty for the standard ones.</param>
internal sealed class Palette(byte[]? themePart, IReadOnlyList<string> own)
{
    /// <summary>Theme colours in the order of their numbers: light and dark change places in the file.</summary>
    private static readonly string[] ThemeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

    /// <summary>The palette from 8 on (ECMA-376 part 1, 18.8.27); the first eight repeat its start.</summary>
    private static readonly string[] Standard = [.. """
        000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
        9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
        00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
        003366 339966 003300 333300 993300 993366 333399 333333
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private readonly ThemeColours theme = new(themePart);

    /// <summary>The colour of an element that names one; null for the automatic one, and for one that is not known.</summary>
    public Colour? Of(XElement? colour)
    {
        var (tint, named) = (Number(colour, "tint") ?? 0, Hex((string?)colour?.Attribute("rgb")) ?? Themed(Number(colour, "theme")) ?? Indexed(Number(colour, "indexed")));
        return named is { } found ? Tinted(found, tint) : null;
    }

    /// <summary>A colour of the old palette.</summary>
    public Colour? Numbered(int? number) => Indexed(number);

    private Colour? Themed(double? number) =>
        number is { } index && index >= 0 && index < ThemeOrder.Length ? theme.Of(ThemeOrder[(int)index]) ?? (index == 0 ? Colour.White : null) : null;

    private Colour? Indexed(double? number) => number switch
    {
        null or < 0 or > 65 => null,
        64 => null,
        65 => Colour.White,
        { } index when index < own.Count => Hex(own[(int)index]),
        { } index => ((int)index < 8 ? (int)index : (int)index - 8) is var at && at < Standard.Length ? Hex(Standard[at]) : null,
    };

    /// <summary>The colour of six hexadecimal digits, or of eight whose first two say how opaque it is, which programs do not heed; null when it is none.</summary>
    private static Colour? Hex(string? hex) => Colour.Of(hex is { Length: 8 } ? hex[2..] : hex);

    /// <summary>Towards white for a positive tint, towards black for a negative one (ECMA-376 part 1, 18.8.19).</summary>
    private static Colour Tinted(Colour colour, double tint)
    {
        byte Part(byte part) => (byte)Math.Clamp(tint < 0 ? part * (1 + tint) : part + ((255 - part) * tint), 0, 255);
        return new Colour(Part(colour.Red), Part(colour.Green), Part(colour.Blue));
    }

    private static double? Number(XElement? colour, string name) =>
        double.TryParse((string?)colour?.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
