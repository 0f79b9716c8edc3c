using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CqpKits.Packages.Looks;
using CqpKits.Packages.Xml;
using CqpKits.Sheets.Reading.Formats;

namespace CqpKits.Sheets.Reading.Looks;

/// <summary>The looks that cells name by number, and those that conditions give them.</summary>
internal sealed class CellLooks
{
    private readonly List<CellLook> byStyle = [];
    private readonly List<CellLook> byCondition = [];
    private readonly Dictionary<int, string> codes = [];

    private CellLooks(Palette palette) => Palette = palette;

    /// <summary>The colours of the workbook.</summary>
    public Palette Palette { get; }

    /// <summary>The looks of a workbook.</summary>
    /// <param name="styles">Its styles; null without.</param>
    /// <param name="theme">Its theme; null without.</param>
    public static CellLooks Read(byte[]? styles, byte[]? theme)
    {
        var lists = styles is null ? [] : Lists(styles);
        IEnumerable<XElement> List(string name) => lists.GetValueOrDefault(name, []);
        var looks = new CellLooks(new Palette(theme, [.. List("indexedColors").Select(c => (string?)c.Attribute("rgb") ?? "")]));
        foreach (var format in List("numFmts"))
        {
            looks.codes[Number(format, "numFmtId")] = (string?)format.Attribute("formatCode") ?? "";
        }

        var formats = new Dictionary<int, NumberFormat>();
        var fonts = List("fonts").Select(f => TextLook.Of(f, looks.Palette)).ToList();
        var grounds = List("fills").Select(f => looks.Ground(f, isCondition: false)).ToList();
        looks.byStyle.AddRange(List("cellXfs").Select(xf => new CellLook(
            formats.TryGetValue(Number(xf, "numFmtId"), out var known) ? known : formats[Number(xf, "numFmtId")] = looks.Format(Number(xf, "numFmtId")),
            fonts.ElementAtOrDefault(Number(xf, "fontId")) ?? TextLook.Plain,
            Number(xf, "fillId") is var fill && fill < grounds.Count ? grounds[fill] : Colour.White,
            xf.Elements().Any(e => e.Name.LocalName == "alignment" && (string?)e.Attribute("horizontal") == "fill"))));
        looks.byCondition.AddRange(List("dxfs").Select(looks.Condition));
        return looks;
    }

    /// <summary>The look of a style.</summary>
    public CellLook Of(int style) => style >= 0 && style < byStyle.Count ? byStyle[style] : CellLook.Plain;

    /// <summary>What a condition makes of a cell where it holds; null when it names none.</summary>
    public CellLook? OfCondition(int number) => number >= 0 && number < byCondition.Count ? byCondition[number] : null;

    /// <summary>What a <c>dxf</c> makes of a cell; its ground is white unless it says another.</summary>
    public CellLook Condition(XElement dxf)
    {
        XElement? Part(string name) => dxf.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        return new CellLook(
            (string?)Part("numFmt")?.Attribute("formatCode") is { } code ? NumberFormat.Of(code) : null,
            TextLook.Of(Part("font"), Palette),
            Part("fill") is { } fill ? Ground(fill, isCondition: true) : Colour.White,
            false);
    }

    private NumberFormat Format(int id) => BuiltInFormats.IsLocal(id) || !codes.TryGetValue(id, out var code)
        ? NumberFormat.Of(BuiltInFormats.Code(id) ?? BuiltInFormats.General)
        : NumberFormat.Of(code);

    /// <summary>The ground that a fill makes: white without one, unknown for a pattern. A condition writes a solid fill as its background.</summary>
    private Colour? Ground(XElement fill, bool isCondition)
    {
        var pattern = fill.Elements().FirstOrDefault(e => e.Name.LocalName == "patternFill");
        XElement? Child(string name) => pattern?.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        return (pattern, (string?)pattern?.Attribute("patternType")) switch
        {
            (null, _) => null,
            (_, null or "solid") when isCondition => Palette.Of(Child("bgColor") ?? Child("fgColor")) ?? Colour.White,
            (_, null or "none") => Colour.White,
            (_, "solid") => Palette.Of(Child("fgColor")) ?? (Child("fgColor") is null ? Colour.White : null),
            _ => null,
        };
    }

    /// <summary>The elements of the lists of the part, each list once.</summary>
    private static Dictionary<string, IReadOnlyList<XElement>> Lists(byte[] styles)
    {
        string[] names = ["numFmts", "fonts", "fills", "cellXfs", "dxfs", "indexedColors"];
        var lists = new Dictionary<string, IReadOnlyList<XElement>>();
        using var reader = PartXml.Open(styles);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && names.Contains(reader.LocalName) && !lists.ContainsKey(reader.LocalName))
            {
                var name = reader.LocalName;
                lists[name] = [.. ((XElement)XNode.ReadFrom(reader)).Elements()];
            }
            else
            {
                reader.Read();
            }
        }

        return lists;
    }

    private static int Number(XElement element, string name) =>
        int.TryParse((string?)element.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
