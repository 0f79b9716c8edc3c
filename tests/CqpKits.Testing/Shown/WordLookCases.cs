using System.Xml.Linq;
using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Testing.Shown;

/// <summary>Text that is raised, small, unseen or struck, by whichever level of properties.</summary>
internal static class WordLookCases
{
    private static readonly string[] Unseen =
    [
        """<w:color w:val="FFFFFF"/>""", """<w:color w:val="FEFEFE"/>""", """<w:color w:val="000000" w:themeColor="background1"/>""",
        """<w:color w:val="F2F2F2" w:themeColor="background1" w:themeShade="F2"/>""", """<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>""",
        """<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>""", """<w:highlight w:val="black"/>""", """<w:color w:val="FF0000"/><w:shd w:val="solid" w:color="FF0000" w:fill="auto"/>""",
        """<w:sz w:val="2"/>""", """<w:sz w:val="4"/>""", """<w:w w:val="1"/>""", """<w:spacing w:val="-200"/>""", """<w:vanish/>""", """<w:vertAlign w:val="superscript"/>""",
        """<w:vertAlign w:val="subscript"/>""", """<w:position w:val="8"/>""", """<w:position w:val="-6"/>""", """<w:strike/>""", """<w:dstrike/>""",
        """<w14:textFill><w14:noFill/></w14:textFill>""", """<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>""",
        """<w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>""",
        """<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>""",
        """<w:eastAsianLayout w:id="1" w:combine="1"/>""",
    ];

    private static readonly string[] Seen =
    [
        """<w:color w:val="auto"/>""", """<w:color w:val="FF0000"/>""", """<w:color w:val="808080"/>""", """<w:color w:val="00FF00"/>""", """<w:highlight w:val="yellow"/>""",
        """<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="1F3A5F"/>""", """<w:shd w:val="clear" w:color="auto" w:fill="000000"/>""", """<w:sz w:val="14"/>""",
        """<w:w w:val="90"/>""", """<w:spacing w:val="-6"/>""", """<w:vanish w:val="0"/>""", """<w:vertAlign w:val="baseline"/>""", """<w:position w:val="0"/>""", """<w:webHidden/>""",
        """<w:color w:val="FFFFFF" w:themeColor="text1"/>""", """<w:rtl/>""", """<w:b/><w:i/><w:u w:val="single"/>""",
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Unseen.Select(look => InMark(Kind(look), $"run {look}", Run("7") + Run("0", look))),
        .. Unseen.Where(IsPlain).Select(look => Styled(Kind(look), $"character style {look}", Style("character", look), Run("7") + Run("0", """<w:rStyle w:val="S"/>"""))),
        .. Unseen.Where(IsPlain).Select(look => Styled(Kind(look), $"style below a style {look}", Style("character", look) + """<w:style w:type="character" w:styleId="T"><w:basedOn w:val="S"/></w:style>""", Run("7") + Run("0", """<w:rStyle w:val="T"/>"""))),
        .. Unseen.Where(IsPlain).Select(look => Of(Kind(look), $"paragraph style {look}", () => Habit.Of(Habit.Grid, (Mark, "70")).Styled(Style("paragraph", look)).InCell(Mark, StyleParagraph), Mark)),
        .. Unseen.Where(IsPlain).Select(look => Of(Kind(look), $"table style {look}", () => Habit.Of(Habit.Grid, (Mark, "70")).Styled(Style("table", look)).InCell(Mark, StyleTable), Mark)),
        .. Seen.Select(look => InMark(ShownKind.Unseen, $"seen, run {look}", Run("70", look), "70")),
        Styled(ShownKind.Unseen, "style taken back by the run", Style("character", "<w:vanish/>"), Run("70", """<w:rStyle w:val="S"/><w:vanish w:val="0"/>"""), "70"),
        InCell("cell shading", "FFFFFF", cell => Properties(cell).Add(Shade("FFFFFF"))),
        InCell("black cell", "000000", cell => Properties(cell).Add(Shade("000000"))),
        InCell("seen, white on a dark cell", "FFFFFF", cell => Properties(cell).Add(Shade("1F3A5F")), "70"),
        InCell("paragraph shading", "FF0000", cell => ParagraphProperties(cell).Add(Shade("FF0000"))),
        InCell("row of an exact height of nothing", "000000", cell => cell.Parent!.Element(Habit.W + "trPr")!.Element(Habit.W + "trHeight")!.ReplaceWith(Habit.Xml("""<w:trHeight w:val="20" w:hRule="exact"/>"""))),
        InCell("line of an exact height of nothing", "000000", cell => ParagraphProperties(cell).Add(Habit.Xml("""<w:spacing w:line="10" w:lineRule="exact"/>"""))),
        InCell("paragraph moved off the page", "000000", cell => ParagraphProperties(cell).Add(Habit.Xml("""<w:ind w:left="-30000"/>"""))),
        InCell("hidden row", "000000", cell => cell.Parent!.Element(Habit.W + "trPr")!.Add(Habit.Xml("<w:hidden/>"))),
        InCell("cell crossed by its borders", "000000", cell => Properties(cell).Add(Habit.Xml("""<w:tcBorders><w:tl2br w:val="single"/></w:tcBorders>"""))),
        InCell("seen, cell with a border that is none", "000000", cell => Properties(cell).Add(Habit.Xml("""<w:tcBorders><w:tl2br w:val="nil"/></w:tcBorders>""")), "70"),
        InMark(ShownKind.Turned, "turned round", $"""<w:bdo w:val="rtl">{Run("12")}</w:bdo>"""),
        InMark(ShownKind.Turned, "embedded from right to left", $"""<w:dir w:val="rtl">{Run("12")}</w:dir>"""),
        InMark(ShownKind.Turned, "not turned", $"""<w:bdo w:val="ltr">{Run("12")}</w:bdo>""", "12"),
        InMark(ShownKind.Turned, "signs among figures from right to left", Run("12 5", "<w:rtl/>")),
    ];

    private static bool IsPlain(string look) => !look.Contains("w14:", StringComparison.Ordinal);

    private static ShownKind Kind(string look) => look.Contains("strike", StringComparison.Ordinal) ? ShownKind.Crossed : ShownKind.Unseen;

    private static string Style(string type, string look) => $"""<w:style w:type="{type}" w:customStyle="1" w:styleId="S"><w:name w:val="S"/><w:rPr>{look}</w:rPr></w:style>""";

    private static ShownCase InCell(string name, string colour, Action<XElement> change, params string[] right) =>
        Of(ShownKind.Unseen, name, () => Habit.Of(Habit.Grid).Inside(Mark, Run("70", $"""<w:color w:val="{colour}"/>""")).InCell(Mark, change), Mark, right);

    private static XElement Properties(XElement cell) => cell.Element(Habit.W + "tcPr")!;

    private static XElement ParagraphProperties(XElement cell) => cell.Descendants(Habit.W + "pPr").First();

    private static XElement[] Shade(string fill) => Habit.Xml($"""<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>""");

    private static void StyleParagraph(XElement cell) => ParagraphProperties(cell).Element(Habit.W + "pStyle")!.SetAttributeValue(Habit.W + "val", "S");

    private static void StyleTable(XElement cell)
    {
        cell.Ancestors(Habit.W + "tbl").First().Element(Habit.W + "tblPr")!.AddFirst(Habit.Xml("""<w:tblStyle w:val="S"/>"""));
        cell.Descendants(Habit.W + "pStyle").Remove();
        cell.Descendants(Habit.W + "rStyle").Remove();
    }
}
