using CqpKits.Packages.Looks;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading.Looks;

/// <summary>The colours that cells name by number: those of the theme and those of the old palette.</summary>
internal sealed class Palette
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

    private readonly Dictionary<string, Colour> theme = [];
    private readonly IReadOnlyList<string> own;

    /// <summary>The palette of a workbook.</summary>
    /// <param name="themePart">Its theme; null without.</param>
    /// <param name="own">Colours that it sets in the place of the old palette's, from 0; empty for the standard ones.</param>
    public Palette(byte[]? themePart, IReadOnlyList<string> own)
    {
        this.own = own;
        if (themePart is not null)
        {
            ReadTheme(themePart);
        }
    }

    /// <summary>The colour of an element that names one; null for the automatic one, and for one that is not known.</summary>
    public Colour? Of(XElement? colour)
    {
        var (tint, named) = (Number(colour, "tint") ?? 0, Colour.Of((string?)colour?.Attribute("rgb")) ?? Themed(Number(colour, "theme")) ?? Indexed(Number(colour, "indexed")));
        return named?.Tinted(tint);
    }

    /// <summary>A colour of the old palette.</summary>
    public Colour? Numbered(int? number) => Indexed(number);

    private Colour? Themed(double? number) =>
        number is { } index && index >= 0 && index < ThemeOrder.Length ? theme.TryGetValue(ThemeOrder[(int)index], out var found) ? found : index == 0 ? Colour.White : null : null;

    private Colour? Indexed(double? number) => number switch
    {
        null or < 0 or > 65 => null,
        64 => null,
        65 => Colour.White,
        { } index when index < own.Count => Colour.Of(own[(int)index]),
        { } index => ((int)index < 8 ? (int)index : (int)index - 8) is var at && at < Standard.Length ? Colour.Of(Standard[at]) : null,
    };

    private void ReadTheme(byte[] part)
    {
        using var reader = PartXml.Open(part);
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || !ThemeOrder.Contains(reader.LocalName))
            {
                reader.Read();
                continue;
            }

            var name = reader.LocalName;
            var colour = ((XElement)XNode.ReadFrom(reader)).Elements().FirstOrDefault();
            if ((Colour.Of((string?)colour?.Attribute("lastClr")) ?? Colour.Of((string?)colour?.Attribute("val"))) is { } found)
            {
                theme.TryAdd(name, found);
            }
        }
    }

    private static double? Number(XElement? colour, string name) =>
        double.TryParse((string?)colour?.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
