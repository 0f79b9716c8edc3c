using System.Xml.Linq;

namespace CqpKits.Sheets.Writing;

/// <summary>The styles part: one cell format for each <see cref="SheetLook"/>, in its order.</summary>
internal static class SheetStyles
{
    private const string Text = "49";
    private const string General = "0";
    private const string OwnDate = "164";
    private const string OwnNumber = "165";

    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    private static readonly XNamespace Main = SheetXml.Main;

    public static XElement Write() => new(
        Main + "styleSheet",
        Counted("numFmts", NumberFormat(OwnDate, "dd/mm/yyyy"), NumberFormat(OwnNumber, "0.00##")),
        Counted("fonts", Font("11"), Font("15", "b"), Font("11", "b"), Font("10", "i")),
        Counted("fills", Fill("none"), Fill("gray125"), Solid("FFD9E2F3"), Solid("FFFFF9E0")),
        Counted("borders", Border(null), Border("thin")),
        Counted("cellStyleXfs", new XElement(Main + "xf", new XAttribute("numFmtId", General))),
        Counted("cellXfs", [.. Enum.GetValues<SheetLook>().Select(Format)]),
        Counted("cellStyles", new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", "0"), new XAttribute("builtinId", "0"))));

    private static XElement Format(SheetLook look) => look switch
    {
        SheetLook.Plain => Format(Text, font: "0", fill: "0", border: "1"),
        SheetLook.Title => Format(Text, font: "1", fill: "0", border: "0", wraps: false),
        SheetLook.Heading => Format(Text, font: "2", fill: "2", border: "1"),
        SheetLook.Muted => Format(Text, font: "3", fill: "0", border: "0", wraps: false),
        SheetLook.Entry => Format(General, font: "0", fill: "3", border: "1"),
        SheetLook.EntryText => Format(Text, font: "0", fill: "3", border: "1"),
        SheetLook.EntryDate => Format(OwnDate, font: "0", fill: "3", border: "1"),
        SheetLook.Number => Format(OwnNumber, font: "0", fill: "0", border: "1"),
        SheetLook.Date => Format(OwnDate, font: "0", fill: "0", border: "1"),
        _ => throw new ArgumentOutOfRangeException(nameof(look)),
    };

    /// <summary>Programs show the decimal point and the day in the manner of their user's country.</summary>
    private static XElement NumberFormat(string id, string code) =>
        new(Main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));

    private static XElement Format(string number, string font, string fill, string border, bool wraps = true) => new(
        Main + "xf",
        new XAttribute("numFmtId", number),
        new XAttribute("fontId", font),
        new XAttribute("fillId", fill),
        new XAttribute("borderId", border),
        new XAttribute("xfId", "0"),
        new XAttribute("applyNumberFormat", "1"),
        new XAttribute("applyFont", "1"),
        new XAttribute("applyFill", "1"),
        new XAttribute("applyBorder", "1"),
        new XAttribute("applyAlignment", "1"),
        new XElement(Main + "alignment", new XAttribute("vertical", "top"), wraps ? new XAttribute("wrapText", "1") : null));

    private static XElement Font(string size, string? mark = null) => new(
        Main + "font",
        mark is null ? null : new XElement(Main + mark),
        new XElement(Main + "sz", new XAttribute("val", size)),
        new XElement(Main + "name", new XAttribute("val", "Calibri")),
        new XElement(Main + "family", new XAttribute("val", "2")));

    private static XElement Fill(string pattern) => new(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", pattern)));

    private static XElement Solid(string colour) => new(
        Main + "fill",
        new XElement(Main + "patternFill", new XAttribute("patternType", "solid"), new XElement(Main + "fgColor", new XAttribute("rgb", colour))));

    private static XElement Border(string? style) => new(
        Main + "border",
        Sides.Select(side => new XElement(Main + side, style is null ? null : new XAttribute("style", style))),
        new XElement(Main + "diagonal"));

    private static XElement Counted(string name, params XElement[] items) => new(Main + name, new XAttribute("count", items.Length), items);
}
