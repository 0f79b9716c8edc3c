using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>What the format of a cell makes of a number: a date or a percentage read otherwise than the number that is stored.</summary>
internal sealed partial class NumberFormats
{
    private readonly List<NumberNature> byStyle = [];

    private NumberFormats()
    {
    }

    /// <summary>The formats of a workbook; none without the part.</summary>
    public static NumberFormats Read(byte[]? part)
    {
        var formats = new NumberFormats();
        if (part is null)
        {
            return formats;
        }

        var own = new Dictionary<int, string>();
        var inCells = false;
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "numFmt"): own[Number(reader, "numFmtId")] = reader.GetAttribute("formatCode") ?? ""; break;
                case (XmlNodeType.Element, "cellXfs"): inCells = true; break;
                case (XmlNodeType.EndElement, "cellXfs"): inCells = false; break;
                case (XmlNodeType.Element, "xf") when inCells: formats.byStyle.Add(Nature(Number(reader, "numFmtId"), own)); break;
                default: break;
            }
        }

        return formats;
    }

    /// <summary>What the numbers of a cell are, by the style that it names.</summary>
    public NumberNature Of(int style) => style >= 0 && style < byStyle.Count ? byStyle[style] : NumberNature.Plain;

    /// <summary>The built-in formats by their numbers (ECMA-376 part 1, 18.8.30), else what the code of the workbook's own says.</summary>
    private static NumberNature Nature(int id, Dictionary<int, string> own) => id switch
    {
        9 or 10 => NumberNature.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => NumberNature.Date,
        _ when !own.TryGetValue(id, out var code) => NumberNature.Plain,
        _ => Quoted().Replace(own[id], "") switch
        {
            var code when code.Contains('%', StringComparison.Ordinal) => NumberNature.Percent,
            var code when code.Any(c => c is 'd' or 'D' or 'y' or 'Y') => NumberNature.Date,
            _ => NumberNature.Plain,
        },
    };

    private static int Number(XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]|_.|General|Standard
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();
}
