using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;

namespace CqpKits.Testing.Shown;

/// <summary>Drawings that lie over a mark, wherever they hang, and those that do not.</summary>
internal static class WordDrawingCases
{
    private const string Ink = """<w:r><mc:AlternateContent><mc:Choice Requires="wpi"><w:drawing><wp:anchor behindDoc="0"><wp:extent cx="900000" cy="200000"/><wp:docPr id="9" name="Encre 9"/></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:drawing/></mc:Fallback></mc:AlternateContent></w:r>""";

    private const string Anchored = """<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="{0}"><wp:posOffset>{1}</wp:posOffset></wp:positionV><wp:extent cx="900000" cy="100000"/></wp:anchor></w:drawing></w:r>""";

    private const string Inline = """<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="100000"/></wp:inline></w:drawing></w:r>""";

    private static readonly string[] Shapes =
    [
        """<v:line style="position:absolute;z-index:1" from="0,0" to="100pt,0"/>""",
        """<v:shape style="position:absolute;margin-left:10pt;margin-top:2pt;width:90pt;height:4pt"/>""",
        """<v:rect style="position:absolute;margin-top:0;width:90pt;height:12pt" fillcolor="white"/>""",
        """<v:polyline style="position:absolute" points="0,0 10,10"/>""",
        """<v:group style="position:absolute;width:90pt;height:4pt"><v:line from="0,0" to="1,1"/></v:group>""",
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        InLabel("ink", Ink),
        .. Shapes.Select(shape => InLabel(shape, $"<w:r><w:pict>{shape}</w:pict></w:r>")),
        .. Shapes.Select(shape => BeforeTable(shape, $"<w:r><w:pict>{shape}</w:pict></w:r>")),
        BeforeTable("ink", Ink),
        BeforeTable("placed on the page", Place("page", 5_000_000)),
        BeforeTable("below its paragraph", Place("paragraph", 500_000)),
        BeforeTable("above its paragraph", Place("paragraph", -500_000), "70"),
        InLabel("in the line of the text", Inline, "70"),
        BeforeTable("in the line of the text", Inline, "70"),
        OtherRow("reaches over other rows", Place("paragraph", 2_000_000)),
        OtherRow("stays in its own row", Place("paragraph", 0), "70"),
        Of(ShownKind.Crossed, "in the head of the page, over the text", () => InHead(Place("page", 6_000_000)), Mark),
        Of(ShownKind.Crossed, "in the head of the page, beside the text", () => InHead(Place("page", 600_000)), Mark, "70"),
        Of(ShownKind.Crossed, "a logo in the head", () => InHead(Inline), Mark, "70"),
    ];

    private static string Place(string from, int offset) => Anchored.Replace("{0}", from, StringComparison.Ordinal).Replace("{1}", $"{offset}", StringComparison.Ordinal);

    private static ShownCase InLabel(string name, string drawing, params string[] right) => Of(ShownKind.Crossed, $"in the cell of the label: {name}", () => Habit.Of(Habit.Grid, (Mark, "70"))
        .InCell(Mark, cell => cell.Parent!.Elements(Habit.W + "tc").ElementAt(1).Element(Habit.W + "p")!.Add(Habit.Xml(drawing))), Mark, right);

    private static ShownCase OtherRow(string name, string drawing, params string[] right) => Of(ShownKind.Crossed, $"in another row: {name}", () => Habit.Of(Habit.Grid, (Mark, "70"))
        .InCell("R.1.pourcentage", cell => cell.Parent!.Elements(Habit.W + "tc").ElementAt(1).Element(Habit.W + "p")!.Add(Habit.Xml(drawing))), Mark, right);

    private static ShownCase BeforeTable(string name, string drawing, params string[] right) => Of(ShownKind.Crossed, $"in a paragraph before the table: {name}", () => Habit.Of(Habit.Grid, (Mark, "70"))
        .InCell(Mark, cell => cell.Ancestors(Habit.W + "tbl").First().AddBeforeSelf(Habit.Xml($"<w:p>{drawing}</w:p>"))), Mark, right);

    private static Habit InHead(string drawing) => Habit.Of(Habit.Grid, (Mark, "70")).InPart("word/header1.xml", root => root.Add(Habit.Xml($"<w:p>{drawing}</w:p>")));
}
