using System.Xml.Linq;
using static CqpKits.Testing.Shown.OdtCase;
using static CqpKits.Testing.Shown.OdtForm;

namespace CqpKits.Testing.Shown;

/// <summary>Text that is raised, small, unseen or struck, by whichever level of styles.</summary>
internal static class OdtLookCases
{
    private static readonly string[] Unseen =
    [
        """fo:color="#ffffff" """, """fo:color="#fdfdfd" """, """fo:color="#000000" fo:background-color="#000000" """, """fo:color="#ff0000" fo:background-color="#fa0505" """,
        """fo:color="#ffffff" fo:background-color="transparent" """, """fo:color="#000000" loext:opacity="0%" """, """fo:font-size="1pt" """, """fo:font-size="2.5pt" """,
        """fo:font-size="10%" """, """fo:font-size="0.5mm" """, """style:text-scale="5%" """, """fo:letter-spacing="-8pt" """, """text:display="none" """, """text:display="condition" """,
        """style:text-position="super 58%" """, """style:text-position="sub 58%" """, """style:text-position="33% 80%" """, """style:text-position="-20%" """,
        """style:text-position="0% 20%" """, """style:text-combine="lines" """,
        """style:text-line-through-style="solid" """, """style:text-line-through-type="double" """, """style:text-line-through-style="solid" style:text-line-through-type="none" """,
    ];

    private static readonly string[] Seen =
    [
        """style:use-window-font-color="true" loext:opacity="0%" """, """fo:color="#ff0000" loext:opacity="100%" """, """fo:color="#808080" """, """fo:background-color="#ffff00" """,
        """fo:color="#ffffff" fo:background-color="#1f3a5f" """, """style:use-window-font-color="true" fo:background-color="#000000" """, """fo:font-size="7pt" """, """fo:font-size="80%" """,
        """style:text-scale="90%" """, """fo:letter-spacing="-0.3pt" """, """text:display="true" """, """style:text-position="0% 100%" """,
        """style:text-line-through-style="none" style:text-line-through-type="none" """, """fo:font-weight="bold" style:text-underline-style="solid" """,
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Unseen.Select(look => Styled(Kind(look), $"span {look}", TextStyle(look), "7" + Span("0"))),
        .. Unseen.Select(look => Of(Kind(look), $"style below a style {look}", () => Grid().Sharing(TextStyle(look))
            .Styled("""<style:style style:name="T" style:family="text" style:parent-style-name="S"/>""").Inside(Mark, "7<text:span text:style-name=\"T\">0</text:span>"), Mark)),
        .. Unseen.Select(look => InCell(Kind(look), $"style of the paragraph {look}", Paragraph(look), UseInParagraph)),
        .. Unseen.Where(look => !look.Contains('%', StringComparison.Ordinal)).Select(look => Of(Kind(look), $"style by default {look}", () => Grid()
            .Sharing($"""<style:default-style style:family="paragraph"><style:text-properties {look}/></style:default-style>""").Inside(Mark, "70"), Mark)),
        .. Unseen.Select(look => Of(Kind(look), $"standard style {look}", () => Grid()
            .Sharing($"""<style:style style:name="Standard" style:family="paragraph"><style:text-properties {look}/></style:style>""").Inside(Mark, "70"), Mark)),
        .. Seen.Select(look => Styled(ShownKind.Unseen, $"seen, span {look}", TextStyle(look), Span("70"), "70")),
        .. Seen.Select(look => InCell(ShownKind.Unseen, $"seen, paragraph {look}", Paragraph(look), UseInParagraph, "70")),
        Styled(ShownKind.Unseen, "seen, hiding taken back", Paragraph("text:display=\"none\"") + """<style:style style:name="T" style:family="text"><style:text-properties text:display="true"/></style:style>""", "<text:span text:style-name=\"T\">70</text:span>", "70"),
        Of(ShownKind.Unseen, "seen, a style of the heads has the same name", () => Grid().Styled(TextStyle("""fo:color="#000000" """)).WithHead("<text:p/>").Inside(Mark, Span("70")), Mark, "70"),
        .. Boxes("table-cell", cell => cell),
        .. Boxes("table-row", cell => cell.Ancestors(Table + "table-row").First()),
        .. Boxes("table", cell => cell.Ancestors(Table + "table").First()),
        .. Boxes("paragraph", cell => cell.Descendants(Text + "p").First()),
        .. Boxes("section", Section),
        InCell(ShownKind.Unseen, "row of a fixed height of nothing", Style("table-row", """<style:table-row-properties style:row-height="0.5mm"/>"""), cell => Use(cell.Parent!)),
        InCell(ShownKind.Unseen, "seen, row of a fixed height", Style("table-row", """<style:table-row-properties style:row-height="1cm"/>"""), cell => Use(cell.Parent!), "70"),
        InCell(ShownKind.Unseen, "line of a fixed height of nothing", Style("paragraph", """<style:paragraph-properties fo:line-height="0.1mm"/>"""), UseInParagraph),
        InCell(ShownKind.Unseen, "lines on one another", Style("paragraph", """<style:paragraph-properties fo:line-height="5%"/>"""), UseInParagraph),
        InCell(ShownKind.Unseen, "paragraph moved off the page", Style("paragraph", """<style:paragraph-properties fo:margin-left="-40cm"/>"""), UseInParagraph),
        InCell(ShownKind.Unseen, "column of no width", Style("table-column", """<style:table-column-properties style:column-width="0.1mm"/>"""), cell => Use(cell.Ancestors(Table + "table").First().Element(Table + "table-column")!)),
        InCell(ShownKind.Unseen, "collapsed row", "", cell => cell.Parent!.SetAttributeValue(Table + "visibility", "collapse")),
        InCell(ShownKind.Unseen, "filtered row", "", cell => cell.Parent!.SetAttributeValue(Table + "visibility", "filter")),
        InCell(ShownKind.Unseen, "left out of print", Style("table-cell", """<style:table-cell-properties style:print-content="false"/>"""), Use),
        InCell(ShownKind.Unseen, "under a condition of the style", Style("paragraph", """<style:map style:condition="table()" style:apply-style-name="Q"/>""")
            + """<style:style style:name="Q" style:family="paragraph"><style:text-properties text:display="none"/></style:style>""", UseInParagraph),
        InCell(ShownKind.Crossed, "cell crossed by its borders", Style("table-cell", """<style:table-cell-properties style:diagonal-tl-br="2pt solid #000000"/>"""), Use),
        InCell(ShownKind.Crossed, "seen, borders that are none", Style("table-cell", """<style:table-cell-properties style:diagonal-tl-br="none" style:diagonal-bl-tr="none"/>"""), Use, "70"),
        InCell(ShownKind.Crossed, "cell on a picture", Style("table-cell", """<style:table-cell-properties><style:background-image xlink:href="Pictures/a.png"/></style:table-cell-properties>"""), Use),
        InCell(ShownKind.Crossed, "seen, cell on no picture", Style("table-cell", """<style:table-cell-properties><style:background-image/></style:table-cell-properties>"""), Use, "70"),
        InCell(ShownKind.Turned, "from right to left", Style("paragraph", """<style:paragraph-properties style:writing-mode="rl-tb"/>"""), cell => { UseInParagraph(cell); cell.Descendants(Experimental + "content-control").Single().Value = "12 5"; }),
    ];

    private static ShownKind Kind(string look) => look.Contains("through", StringComparison.Ordinal) ? ShownKind.Crossed : ShownKind.Unseen;

    private static string Paragraph(string look) => Style("paragraph", $"<style:text-properties {look}/>");

    private static void UseInParagraph(XElement cell) => cell.Descendants(Text + "p").ToList().ForEach(Use);

    private static XElement Section(XElement cell)
    {
        var table = cell.Ancestors(Table + "table").First();
        var section = new XElement(Text + "section");
        table.AddBeforeSelf(section);
        table.Remove();
        section.Add(table);
        return section;
    }

    /// <summary>A black text on a black box, a white text on a dark one.</summary>
    private static IEnumerable<ShownCase> Boxes(string family, Func<XElement, XElement> box)
    {
        string Ground(string colour) => Style(family, $"""<style:{family}-properties fo:background-color="{colour}"/>""");
        const string Black = """<style:style style:name="T" style:family="text"><style:text-properties fo:color="#000000"/></style:style>""";
        const string White = """<style:style style:name="T" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>""";
        ShownCase On(string name, string styles, params string[] right) => Of(ShownKind.Unseen, $"{name}, {family}", () => Grid().Styled(styles)
            .Inside(Mark, "<text:span text:style-name=\"T\">70</text:span>").InCell(Mark, cell => Use(box(cell))), Mark, right);
        return [On("black on black", Black + Ground("#000000")), On("seen, white on dark", White + Ground("#1f3a5f"), "70"), On("white on nothing", White + Ground("transparent"))];
    }
}
