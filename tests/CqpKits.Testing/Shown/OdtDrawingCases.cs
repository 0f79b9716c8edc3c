using System.Xml.Linq;
using static CqpKits.Testing.Shown.OdtCase;
using static CqpKits.Testing.Shown.OdtForm;

namespace CqpKits.Testing.Shown;

/// <summary>Drawings that lie over a mark, wherever they hang, and those that do not.</summary>
internal static class OdtDrawingCases
{
    private static readonly string[] Shapes =
    [
        "draw:path", "draw:polyline", "draw:polygon", "draw:regular-polygon", "draw:connector", "draw:circle", "draw:ellipse", "draw:rect", "draw:line", "draw:measure",
        "draw:caption", "draw:custom-shape", "draw:g", "dr3d:scene", "draw:control",
    ];

    private static readonly string[] Frames =
    [
        """<draw:image xlink:href="Pictures/a.png"/>""", """<draw:image><office:binary-data>AAAA</office:binary-data></draw:image>""", "<draw:text-box><text:p>80</text:p></draw:text-box>",
    ];

    private static readonly string[] Objects =
    [
        """<draw:object xlink:href="./Object 1"/>""", """<draw:object-ole xlink:href="./Object 1"/>""", "<draw:object><math:math><math:mn>7</math:mn></math:math></draw:object>",
        "<draw:plugin/>", "<draw:floating-frame/>",
    ];

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Shapes.Select(shape => InMark(ShownKind.Crossed, $"in the cell, {shape}", "62" + Shape(shape, "char"))),
        .. Shapes.Select(shape => InLabel(shape, Shape(shape, "char"))),
        .. Shapes.Select(shape => InLabel($"{shape} by paragraph", Shape(shape, "paragraph"))),
        .. Shapes.Select(shape => BeforeTable(shape, Shape(shape, "paragraph"))),
        .. Shapes.Select(shape => OnPage(shape, Shape(shape, "page"))),
        .. Frames.Select(frame => InMark(ShownKind.Crossed, $"in the cell, {frame}", "62" + Frame(frame, "as-char"))),
        .. Frames.Select(frame => InLabel(frame, Frame(frame, "char"))),
        .. Frames.Select(frame => BeforeTable(frame, Frame(frame, "paragraph"))),
        .. Objects.Select(frame => InMark(ShownKind.Embedded, $"in the cell, {frame}", Frame(frame, "as-char"))),
        InLabel("in the line of the text", Shape("draw:rect", "as-char"), "70"),
        InLabel("picture in the line of the text", Frame(Frames[0], "as-char"), "70"),
        BeforeTable("in the line of the text", Shape("draw:rect", "as-char"), "70"),
        BeforeTable("above its paragraph", """<draw:rect text:anchor-type="paragraph" svg:y="-3cm" svg:height="1cm"/>""", "70"),
        Of(ShownKind.Crossed, "a picture that the text keeps clear of", () => Before("""<draw:frame draw:style-name="S" text:anchor-type="paragraph" svg:y="0cm" svg:height="3cm"><draw:image/></draw:frame>""")
            .Styled(Style("graphic", """<style:graphic-properties style:wrap="parallel"/>""")), Mark, "70"),
        Of(ShownKind.Crossed, "in another row, reaches over other rows", () => InOtherRow("""<draw:line text:anchor-type="paragraph" svg:y1="0cm" svg:y2="9cm"/>"""), Mark),
        Of(ShownKind.Crossed, "in another row, stays in its own", () => InOtherRow("""<draw:line text:anchor-type="paragraph" svg:y1="0cm" svg:y2="0.2cm"/>"""), Mark, "70"),
        Of(ShownKind.Crossed, "in the head, over the text", () => InHead("""<draw:line text:anchor-type="paragraph" svg:y1="9cm" svg:y2="9cm"/>"""), Mark),
        Of(ShownKind.Crossed, "a logo in the head", () => InHead(Frame(Frames[0], "as-char")), Mark, "70"),
        Of(ShownKind.Crossed, "a logo beside the head", () => InHead("""<draw:frame text:anchor-type="paragraph" svg:y="0cm" svg:height="2cm"><draw:image/></draw:frame>"""), Mark, "70"),
    ];

    private static string Shape(string name, string anchor) => $"""<{name} text:anchor-type="{anchor}" svg:width="1cm" svg:height="0.5cm"/>""";

    private static string Frame(string content, string anchor) => $"""<draw:frame text:anchor-type="{anchor}" svg:width="1cm" svg:height="0.5cm">{content}</draw:frame>""";

    private static ShownCase InLabel(string name, string drawing, params string[] right) =>
        Of(ShownKind.Crossed, $"in the cell of the label, {name}", () => Grid().Inside(Mark, "70").InCell(Mark, cell => AddTo(Label(cell), drawing)), Mark, right);

    private static ShownCase BeforeTable(string name, string drawing, params string[] right) => Of(ShownKind.Crossed, $"before the table, {name}", () => Before(drawing), Mark, right);

    private static ShownCase OnPage(string name, string drawing) =>
        Of(ShownKind.Crossed, $"on the page, {name}", () => Grid().Inside(Mark, "70").InBody(body => body.AddFirst(Xml(drawing))), Mark);

    private static OdtForm Before(string drawing) =>
        Grid().Inside(Mark, "70").InCell(Mark, cell => cell.Ancestors(Table + "table").First().AddBeforeSelf(Xml($"<text:p>{drawing}</text:p>")));

    private static OdtForm InOtherRow(string drawing) => Grid().Inside(Mark, "70").InCell("R.1.pourcentage", cell => AddTo(Label(cell), drawing));

    private static OdtForm InHead(string drawing) => Grid().Inside(Mark, "70").WithHead($"<text:p>{drawing}</text:p>");

    private static XElement Label(XElement cell) => cell.Parent!.Elements().ElementAt(1);

    private static void AddTo(XElement cell, string drawing) => cell.Element(Text + "p")!.Add(Xml(drawing));
}
